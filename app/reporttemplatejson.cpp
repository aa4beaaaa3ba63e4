// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a template, member by member.
#include "app/jsonmembers.h"
#include "app/reporttemplate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr double LargestMargin = 100; // mm
constexpr int MostYears = 200;

const QString &versionKey()
{
    static const QString key = u"phalera_template"_s;
    return key;
}

QStringList memberNames()
{
    return { versionKey(), u"$schema"_s, u"name"_s, u"kind"_s, u"language"_s, u"title"_s, u"head"_s, u"paper"_s,
        u"orientation"_s, u"margins"_s, u"columns"_s, u"order"_s, u"alphabet"_s, u"groups"_s, u"text_columns"_s,
        u"index"_s, u"contents"_s, u"notes"_s, u"citing"_s, u"privacy"_s, u"privacy_years"_s, u"archival"_s };
}

QStringList paperNames()
{
    QStringList names;
    for (const QPageSize::PageSizeId paper : reportPapers())
        names.append(QPageSize::key(paper));
    return names;
}

std::optional<QPageSize::PageSizeId> paperByName(const QString &name)
{
    const QList<QPageSize::PageSizeId> papers = reportPapers();
    const auto paper = std::ranges::find_if(papers,
        [&name](QPageSize::PageSizeId each) { return name.compare(QPageSize::key(each), Qt::CaseInsensitive) == 0; });
    return paper == papers.end() ? std::nullopt : std::optional(*paper);
}

std::optional<QPageLayout::Orientation> orientationByName(const QString &name)
{
    return name == "portrait"_L1 ? std::optional(QPageLayout::Portrait)
        : name == "landscape"_L1 ? std::optional(QPageLayout::Landscape)
                                 : std::nullopt;
}

QString orientationName(QPageLayout::Orientation orientation)
{
    return orientation == QPageLayout::Portrait ? u"portrait"_s : u"landscape"_s;
}

QStringList allFieldNames()
{
    QStringList names;
    for (int field = 0; field < int(Field::FieldCount); ++field)
        names.append(fieldName(Field(field)));
    return names;
}

QStringList groupingNames()
{
    QStringList names;
    for (const Unit unit : { Unit::Conferrals, Unit::Acts, Unit::Sources }) {
        for (const Grouping &grouping : groupingsOf(unit)) {
            if (const QString name = groupingName(grouping); !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QStringList citingNames()
{
    QStringList names;
    for (const CitingStyle style : CitingStyles)
        names.append(citingStyleName(style));
    return names;
}

/// What each of some texts means; the first that means nothing is a fault.
template <typename Find>
auto meanings(JsonMembers &members, const QString &key, const QStringList &known, Find find)
    -> QList<typename decltype(find(QString()))::value_type>
{
    QList<typename decltype(find(QString()))::value_type> meanings;
    for (const QString &text : members.texts(key)) {
        if (const auto found = find(text))
            meanings.append(*found);
        else
            members.fail(key, u'"' + text + u'"', known);
    }
    return meanings;
}

std::optional<SortKey> sortKeyByName(const QString &name)
{
    const bool isDescending = name.startsWith(u'-');
    const auto field = fieldByName(QStringView(name).sliced(isDescending ? 1 : 0));
    return field ? std::optional(SortKey { *field, isDescending }) : std::nullopt;
}

void readLook(JsonMembers &members, ReportTemplate &form)
{
    const QStringList languages = ReportTemplate::languages();
    form.language
        = members
              .word(u"language"_s, languages,
                  [&](const QString &code) { return languages.contains(code) ? std::optional(code) : std::nullopt; })
              .value_or(QString());
    form.title = members.text(u"title"_s);
    form.head = members.text(u"head"_s);
    form.paper = members.word(u"paper"_s, paperNames(), &paperByName);
    form.orientation = members.word(u"orientation"_s, { u"portrait"_s, u"landscape"_s }, &orientationByName);
    if (members.has(u"margins"_s)) {
        const QList<double> sides = members.numbers(u"margins"_s, 4, 0, LargestMargin);
        if (sides.size() == 4)
            form.margins = QMarginsF(sides.at(0), sides.at(1), sides.at(2), sides.at(3));
    }
    form.hasContents = members.flag(u"contents"_s, form.hasContents);
    form.hasNotes = members.flag(u"notes"_s, form.hasNotes);
    form.citing = members.word(u"citing"_s, citingNames(), [](const QString &name) { return citingStyleByName(name); });
    form.forArchives = members.flag(u"archival"_s, form.forArchives);
}

void readRegister(JsonMembers &members, ReportTemplate &form)
{
    const auto field = [](const QString &name) { return fieldByName(name); };
    form.columns = meanings(members, u"columns"_s, allFieldNames(), field);
    form.order = meanings(members, u"order"_s, allFieldNames(), &sortKeyByName);
    form.alphabet = members.text(u"alphabet"_s);
    form.groups
        = meanings(members, u"groups"_s, groupingNames(), [](const QString &name) { return groupingByName(name); });
    form.textColumns = members.number(u"text_columns"_s, 1, 1, 2);
    form.hasIndex = members.flag(u"index"_s, form.hasIndex);
}

void readPrivacy(JsonMembers &members, PrivacyRule &rule)
{
    QStringList known;
    for (const PrivacyRule::Shows shows : PrivacyRule::AllShows)
        known.append(privacyName(shows));
    rule.shows = members.word(u"privacy"_s, known, [](const QString &name) { return privacyByName(name); })
                     .value_or(PrivacyRule::Shows::Everything);
    rule.years = members.number(u"privacy_years"_s, PrivacyRule::UsualYears, 1, MostYears);
}

} // namespace

QStringList ReportTemplate::languages()
{
    return { u"en"_s, u"ru"_s };
}

tl::expected<ReportTemplate, QString> ReportTemplate::fromJson(const QByteArray &json, const QString &path)
{
    JsonMembers members(json, path);
    if (!members.fault().isEmpty())
        return tl::unexpected(members.fault());
    ReportTemplate form;
    if (members.number(versionKey(), 0, Version, Version) != Version)
        members.fail(versionKey(), {}, { QString::number(Version) });
    (void)members.text(u"$schema"_s);
    form.name = members.text(u"name"_s);
    form.kind = members.word(u"kind"_s, reportKindNames(), [](const QString &name) { return reportKindByName(name); });
    readLook(members, form);
    readRegister(members, form);
    readPrivacy(members, form.privacy);
    members.refuseOthers(memberNames());
    return members.fault().isEmpty() ? tl::expected<ReportTemplate, QString>(form) : tl::unexpected(members.fault());
}

QByteArray ReportTemplate::toJson() const
{
    QJsonObject json { { versionKey(), Version } };
    const auto put = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    const auto putFlag = [&json](const QString &key, bool flag, bool usual) {
        if (flag != usual)
            json.insert(key, flag);
    };
    const auto putAll = [&json](const QString &key, const QStringList &texts) {
        if (!texts.isEmpty())
            json.insert(key, QJsonArray::fromStringList(texts));
    };
    put(u"name"_s, name);
    if (kind)
        put(u"kind"_s, reportKindName(*kind));
    put(u"language"_s, language);
    put(u"title"_s, title);
    put(u"head"_s, head);
    if (paper)
        put(u"paper"_s, QPageSize::key(*paper));
    if (orientation)
        put(u"orientation"_s, orientationName(*orientation));
    if (margins)
        json.insert(u"margins"_s, QJsonArray { margins->left(), margins->top(), margins->right(), margins->bottom() });
    QStringList names;
    for (const Field field : columns)
        names.append(fieldName(field));
    putAll(u"columns"_s, names);
    names.clear();
    for (const SortKey &key : order)
        names.append((key.descending ? u"-"_s : QString()) + fieldName(key.field));
    putAll(u"order"_s, names);
    put(u"alphabet"_s, alphabet);
    names.clear();
    for (const Grouping &grouping : groups)
        names.append(groupingName(grouping));
    putAll(u"groups"_s, names);
    if (textColumns != 1)
        json.insert(u"text_columns"_s, textColumns);
    putFlag(u"index"_s, hasIndex, false);
    putFlag(u"contents"_s, hasContents, false);
    putFlag(u"notes"_s, hasNotes, true);
    if (citing)
        put(u"citing"_s, citingStyleName(*citing));
    if (privacy.shows != PrivacyRule::Shows::Everything)
        put(u"privacy"_s, privacyName(privacy.shows));
    if (privacy.years != PrivacyRule::UsualYears)
        json.insert(u"privacy_years"_s, privacy.years);
    putFlag(u"archival"_s, forArchives, false);
    return QJsonDocument(json).toJson();
}

} // namespace phalera
