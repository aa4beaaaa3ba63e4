// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QSettings>
#include <QVariant>

#include <memory>
#include <span>

namespace phalera {

/// What the program remembers between two runs. One table in settings.cpp says where each lies, of what type it is and
/// what it is at first.
class Settings
{
public:
    enum class Key : quint8 {
        Language,
        ThemeKind,
        WindowGeometry,
        PanelSplitter,
        DossierSplitter,
        FoldedDossierSplitter,
        RibbonShown,
        FacetsShown,
        DossierShown,
        ClosedFacets,
        FacetsByName,
        ConferralFacets,
        PeopleFacets,
        ActFacets,
        SourceFacets,
        View,
        ConferralColumns,
        PeopleColumns,
        ActColumns,
        SourceColumns,
        ConferralOrder,
        PeopleOrder,
        ActOrder,
        SourceOrder,
        NameForm,
        CitingStyle,
        LastArchive,
        LastFolder,
        FoundingStamp,
        FoundingVersion,
        SkipBadRows,
        RecentArchives,
        RecentSearches,
        KeepsRecentSearches,
        SavedSearchesShown,
        ChartAxis,
        ChartStack,
        ChartForm,
        PinnedSearch,
        MapPlate,
        MapStyle,
        MapClasses,
        MapPeriod,
        MapSplitter,
        ExportFormat,
        ExportCodes,
        ExportDelimiter,
        ExportBom,
        ExportMetadata
    };
    struct Row
    {
        Key key;
        QLatin1StringView path;
        QVariant first; ///< value before any was set; its type is the type of the setting
    };

    /// The user's own settings.
    Settings();
    /// Settings in one file.
    explicit Settings(const QString &iniFile);

    /// What was set, or the first value where nothing or something of another type is there.
    [[nodiscard]] QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);
    void remove(Key key);
    /// Folder of the user's own files that are no settings: the user's data folder, or that of the one file.
    [[nodiscard]] QString dataFolder() const;

    [[nodiscard]] static std::span<const Row> table();

private:
    std::unique_ptr<QSettings> m_store;
    QString m_dataFolder;
};

} // namespace phalera
