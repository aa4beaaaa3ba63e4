// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomtree.h"

#include "exchange/gedcomformat.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// No file of people begins with so many lines that are none of GEDCOM.
constexpr qint64 MostStrayLines = 100;

/// Whether text may run over several lines there.
bool isLongText(const QString &tag)
{
    static const QStringList Tags { u"NOTE"_s, u"SNOTE"_s, u"TEXT"_s, u"TITL"_s, u"AUTH"_s, u"PUBL"_s, u"COPR"_s,
        u"EVEN"_s, u"FACT"_s, u"DSCR"_s };
    return Tags.contains(tag);
}

/// 5.5.1 doubles every @, 7 only one that begins a text.
QString unescaped(const QString &value, bool isVersion7)
{
    if (isVersion7)
        return value.startsWith("@@"_L1) ? value.mid(1) : value;
    return QString(value).replace("@@"_L1, "@"_L1);
}

void collect(const GedcomNode &node, const QString &prefix, QStringList &said)
{
    if (!node.isTaken)
        said.append(prefix + node.value.trimmed());
    for (const GedcomNode &each : node.children)
        collect(each, each.tag + u": "_s, said);
}

} // namespace

GedcomNode *GedcomNode::child(QLatin1StringView childTag)
{
    const auto found = std::ranges::find(children, childTag, &GedcomNode::tag);
    return found == children.end() ? nullptr : &*found;
}

std::vector<GedcomNode *> GedcomNode::childrenNamed(QLatin1StringView childTag)
{
    std::vector<GedcomNode *> found;
    for (GedcomNode &each : children) {
        if (each.tag == childTag)
            found.push_back(&each);
    }
    return found;
}

QString GedcomNode::take(QLatin1StringView childTag)
{
    GedcomNode *found = child(childTag);
    return found ? found->take() : QString();
}

QString GedcomNode::take()
{
    isTaken = true;
    return value.trimmed();
}

QString GedcomNode::pointer() const
{
    const QString text = value.trimmed();
    const bool isPointer
        = text.size() > 2 && text.startsWith(u'@') && text.endsWith(u'@') && text[1] != u'#' && text[1] != u'@';
    return isPointer ? text.mid(1, text.size() - 2) : QString();
}

void GedcomNode::forgetChanges()
{
    std::erase_if(children, [](const GedcomNode &each) { return each.tag == "CHAN"_L1 || each.tag == "CREA"_L1; });
}

std::vector<std::pair<QString, QString>> gedcomLeftovers(const GedcomNode &node)
{
    std::vector<std::pair<QString, QString>> leftovers;
    for (const GedcomNode &each : node.children) {
        QStringList said;
        collect(each, {}, said);
        const bool saysNothing = std::ranges::all_of(said, &QString::isEmpty);
        const bool isAnything = !said.isEmpty();
        said.removeAll(QString());
        if (isAnything && saysNothing)
            leftovers.emplace_back(each.tag, each.tag); // that it stands there at all, as "DEAT" does
        else if (isAnything)
            leftovers.emplace_back(each.tag, said.join(u"; "_s));
    }
    return leftovers;
}

GedcomRecords::GedcomRecords(QIODevice &device, const QString &fileName, const QByteArray &encoding)
    : m_fileName(fileName)
    , m_lines(device, fileName, encoding)
{
}

void GedcomRecords::rewind()
{
    m_lines.rewind();
    m_ahead.reset();
    m_ready.clear();
    m_strayLines = 0;
    m_hasRecord = false;
    m_ended = false;
}

std::optional<Result<GedcomNode>> GedcomRecords::next()
{
    while (m_ready.empty() && !m_ended)
        readRecord();
    if (m_ready.empty())
        return std::nullopt;
    Result<GedcomNode> ready = std::move(m_ready.front());
    m_ready.pop_front();
    return ready;
}

GedcomNode GedcomRecords::nodeOf(GedcomLine line) const
{
    GedcomNode node;
    node.tag = m_schema.value(line.tag, line.tag);
    node.xref = std::move(line.xref);
    node.value = unescaped(line.value, m_isVersion7);
    node.line = line.number;
    return node;
}

/// Adds a line where its level says: below the last line of a lower one. A level that skips some stands below the last
/// line, which is all that it can mean.
void GedcomRecords::add(GedcomNode &root, GedcomLine line)
{
    GedcomNode *parent = &root;
    for (int level = 1; level < line.level && !parent->children.empty(); ++level)
        parent = &parent->children.back();
    const bool isContinued = line.tag == "CONT"_L1 || line.tag == "CONC"_L1;
    if (!isContinued) {
        parent->children.push_back(nodeOf(std::move(line)));
        return;
    }
    if (line.tag == "CONT"_L1)
        parent->value += u'\n';
    parent->value += unescaped(line.value, m_isVersion7);
    ++parent->lines;
}

void GedcomRecords::readRecord()
{
    std::optional<GedcomNode> root;
    GedcomLine last;
    if (m_ahead) {
        last = *std::exchange(m_ahead, std::nullopt);
        root = nodeOf(last);
    }
    std::deque<Result<GedcomNode>> problems;
    qsizetype size = 0;
    bool isTooLarge = false;
    while (auto line = m_lines.next()) {
        const Place where { m_fileName, *line ? (*line)->number : line->error().where.line, 1, {} };
        const bool isText = *line && (*line)->continues && root && isLongText(last.tag);
        if (*line && (*line)->continues && !isText)
            *line = failure(Error::Kind::BadGedcomLine, { (*line)->value.left(200) }, where);
        if (*line && !isText && (*line)->level > 0 && !root)
            *line = failure(Error::Kind::BadGedcomLine,
                { u"%1 %2 %3"_s.arg((*line)->level).arg((*line)->tag, (*line)->value).left(200) }, where);
        if (!*line) {
            problems.emplace_back(tl::unexpected(line->error()));
            m_strayLines += m_hasRecord ? 0 : 1;
            m_ended = m_strayLines > MostStrayLines;
            if (m_ended || !root)
                break;
            continue;
        }
        if (!isText && (*line)->level == 0) {
            m_hasRecord = true;
            m_ahead = **line;
            break;
        }
        size += (*line)->value.size() + 64; // an empty line takes memory too
        if (size > LargestRecord && !std::exchange(isTooLarge, true))
            problems.emplace_back(
                failure(Error::Kind::TooLarge, { m_fileName, QString::number(LargestRecord) }, where));
        if (isTooLarge)
            continue;
        if (isText) {
            GedcomLine more { (*line)->number, last.level + 1, {}, u"CONT"_s, (*line)->value, false };
            add(*root, std::move(more));
            continue;
        }
        if ((*line)->tag != "CONT"_L1 && (*line)->tag != "CONC"_L1)
            last = **line;
        add(*root, **line);
    }
    m_ended = m_ended || (!m_ahead && problems.empty()) || (!m_ahead && root);
    if (root && root->tag == "HEAD"_L1)
        noteHead(*root);
    if (root)
        m_ready.emplace_back(*std::move(root));
    for (auto &problem : problems)
        m_ready.push_back(std::move(problem));
}

/// The version and the extension tags, which the rest of the file is read by.
void GedcomRecords::noteHead(GedcomNode &head)
{
    if (GedcomNode *form = head.child("GEDC"_L1))
        if (const GedcomNode *version = form->child("VERS"_L1))
            m_isVersion7 = version->value.trimmed().startsWith(u'7');
    GedcomNode *schema = head.child("SCHMA"_L1);
    if (!schema)
        return;
    for (const GedcomNode *each : schema->childrenNamed("TAG"_L1)) {
        const QString tag = each->value.section(u' ', 0, 0);
        const QString uri = each->value.section(u' ', 1).trimmed();
        if (uri.startsWith(gedcom::TagUri))
            m_schema.insert(tag.toUpper(), uri.mid(gedcom::TagUri.size()));
    }
}

} // namespace phalera
