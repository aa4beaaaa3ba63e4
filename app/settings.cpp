// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

Settings::Settings()
    : m_store(std::make_unique<QSettings>())
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
{
}

Settings::Settings(const QString &iniFile)
    : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
    , m_dataFolder(QFileInfo(iniFile).absolutePath())
{
}

std::span<const Settings::Row> Settings::table()
{
    static const Row rows[] {
        { Key::Language, "language"_L1, QString() }, // empty: the system's
        { Key::ThemeKind, "theme"_L1, u"system"_s }, // system, light, dark
        { Key::WindowGeometry, "window/geometry"_L1, QByteArray() },
        { Key::PanelSplitter, "window/panels"_L1, QByteArray() },
        { Key::DossierSplitter, "window/dossier"_L1, QByteArray() },
        { Key::FoldedDossierSplitter, "window/dossierbelow"_L1, QByteArray() },
        { Key::RibbonShown, "window/ribbonshown"_L1, true },
        { Key::FacetsShown, "window/facetsshown"_L1, true },
        { Key::DossierShown, "window/dossiershown"_L1, true },
        { Key::ClosedFacets, "facets/closed"_L1, QStringList() },        // names of fields
        { Key::FacetsByName, "facets/byname"_L1, QStringList() },        // names of fields; the others are by count
        { Key::ConferralFacets, "facets/conferrals"_L1, QStringList() }, // names of fields; empty: the usual ones
        { Key::PeopleFacets, "facets/people"_L1, QStringList() },
        { Key::ActFacets, "facets/acts"_L1, QStringList() },
        { Key::SourceFacets, "facets/sources"_L1, QStringList() },
        { Key::View, "window/view"_L1, u"records"_s },
        { Key::ConferralColumns, "columns/conferrals"_L1,
            QStringList() }, // "field" or "field:width", in order; empty: the usual ones
        { Key::PeopleColumns, "columns/people"_L1, QStringList() },
        { Key::ActColumns, "columns/acts"_L1, QStringList() },
        { Key::SourceColumns, "columns/sources"_L1, QStringList() },
        { Key::ConferralOrder, "order/conferrals"_L1,
            QStringList() }, // "field" or "-field", first key first; empty: the usual one; "none": no key
        { Key::PeopleOrder, "order/people"_L1, QStringList() },
        { Key::ActOrder, "order/acts"_L1, QStringList() },
        { Key::SourceOrder, "order/sources"_L1, QStringList() },
        { Key::NameForm, "names/form"_L1, QString() },      // a system of romanization; empty: as the source has them
        { Key::CitingStyle, "citing/style"_L1, QString() }, // see citingStyleName(); empty: that of the language
        { Key::LastArchive, "archive/last"_L1, QString() },
        { Key::LastFolder, "archive/folder"_L1, QString() },
        { Key::FoundingStamp, "archive/foundingstamp"_L1,
            QString() }, // of the shipped file that the user's copy was made from
        { Key::FoundingVersion, "archive/foundingversion"_L1, QString() }, // data version of that copy when it was new
        { Key::SkipBadRows, "import/skipbadrows"_L1, false },
        { Key::RecentArchives, "archive/recent"_L1, QStringList() }, // paths, the last one first
        { Key::RecentSearches, "search/recent"_L1, QStringList() },  // canonical texts, the last one first
        { Key::KeepsRecentSearches, "search/keepsrecent"_L1, true },
        { Key::SavedSearchesShown, "search/savedshown"_L1, true },
        { Key::ChartAxis, "charts/axis"_L1, u"year"_s },
        { Key::ChartStack, "charts/dividedby"_L1, u"award"_s }, // name of a field; empty: nothing
        { Key::ChartForm, "charts/form"_L1, u"stacked"_s },
        { Key::PinnedSearch, "charts/pinned"_L1, QStringList() }, // the text of A; empty: nothing is compared
        { Key::MapPlate, "map/plate"_L1, u"republics"_s },
        { Key::MapStyle, "map/style"_L1, u"circles"_s },
        { Key::MapClasses, "map/classes"_L1, u"quantiles"_s },
        { Key::MapPeriod, "map/borders"_L1, QString() }, // a day whose borders are drawn; empty: by the search
        { Key::MapSplitter, "map/splitter"_L1, QByteArray() },
        { Key::ExportFormat, "export/format"_L1, QString() }, // a name of exportformats.cpp; empty: what suits the view
        { Key::ExportCodes, "export/codes"_L1, false },
        { Key::ExportDelimiter, "export/delimiter"_L1, u"comma"_s },
        { Key::ExportBom, "export/bom"_L1, false },
        { Key::ExportMetadata, "export/metadata"_L1, true },
    };
    return rows;
}

namespace {

const Settings::Row &rowOf(Settings::Key key)
{
    const std::span<const Settings::Row> rows = Settings::table();
    return *std::find_if(rows.begin(), rows.end(), [key](const Settings::Row &row) { return row.key == key; });
}

} // namespace

QVariant Settings::value(Key key) const
{
    const Row &row = rowOf(key);
    QVariant stored = m_store->value(row.path);
    // An INI file gives back an empty list as an invalid value, and one text as no list.
    if (!stored.isValid() || !stored.convert(row.first.metaType()))
        return row.first;
    return stored;
}

void Settings::setValue(Key key, const QVariant &value)
{
    m_store->setValue(rowOf(key).path, value);
}

void Settings::remove(Key key)
{
    m_store->remove(rowOf(key).path);
}

QString Settings::dataFolder() const
{
    return m_dataFolder;
}

} // namespace phalera
