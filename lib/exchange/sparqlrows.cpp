// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sparqlrows.h"

#include "exchange/csvreader.h"
#include "exchange/jsonobjects.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

/// A text without a word on what it is. Unknown values are blank nodes, which the service also gives as addresses.
SparqlTerm plainTerm(const QString &text, const QString &language = {})
{
    const bool isBlank = text.startsWith("_:"_L1) || text.contains("/.well-known/genid/"_L1);
    if (isBlank)
        return { SparqlTerm::Kind::Blank, text };
    return { isAddress(text) ? SparqlTerm::Kind::Address : SparqlTerm::Kind::Text, text, language };
}

QString unescaped(QStringView text)
{
    static const QString Letters = u"tnrbf\"'\\"_s;
    static const QString Meant = u"\t\n\r\b\f\"'\\"_s;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype letter = text[i] == u'\\' && i + 1 < text.size() ? Letters.indexOf(text[i + 1]) : -1;
        plain += letter < 0 ? text[i] : Meant.at(letter);
        i += letter < 0 ? 0 : 1;
    }
    return plain;
}

/// A term as TSV writes it, after Turtle: <address>, "text"@ru, "1935-12-08"^^<type>, 7, _:b0.
SparqlTerm turtleTerm(const QString &written)
{
    if (written.size() > 1 && written.startsWith(u'<') && written.endsWith(u'>'))
        return plainTerm(written.sliced(1, written.size() - 2));
    static const QRegularExpression literal(uR"re(^"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<[^>]*>)?$)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = literal.match(written);
    if (!match.hasMatch())
        return plainTerm(written);
    return { SparqlTerm::Kind::Text, unescaped(match.capturedView(1)), match.captured(2) };
}

class JsonRows final : public SparqlRows
{
public:
    JsonRows(QIODevice &device, const QString &fileName, JsonForm form)
        : m_objects(device, fileName, std::move(form))
    {
    }

    std::optional<Result<Row>> next() override
    {
        const auto object = m_objects.next();
        if (!object)
            return std::nullopt;
        return object->map([](const QJsonObject &bindings) {
            Row row;
            for (auto binding = bindings.begin(); binding != bindings.end(); ++binding) {
                const QJsonObject term = binding->toObject();
                const QString text
                    = binding->isObject() ? term.value("value"_L1).toString() : binding->toVariant().toString();
                if (term.value("type"_L1).toString() == "bnode"_L1)
                    row.insert(binding.key(), { SparqlTerm::Kind::Blank, text });
                else if (!text.isEmpty())
                    row.insert(binding.key(), plainTerm(text, term.value("xml:lang"_L1).toString()));
            }
            return row;
        });
    }
    [[nodiscard]] Place place() const override { return m_objects.place(); }
    [[nodiscard]] bool canContinue() const override { return m_objects.canContinue(); }

private:
    JsonObjects m_objects;
};

QStringList withoutQuestionMarks(QStringList variables)
{
    for (QString &variable : variables) {
        if (variable.startsWith(u'?') || variable.startsWith(u'$'))
            variable.remove(0, 1);
    }
    return variables;
}

class CsvRows final : public SparqlRows
{
public:
    CsvRows(QIODevice &device, const QString &fileName)
        : m_reader(device, fileName)
    {
    }

    std::optional<Result<Row>> next() override
    {
        if (m_variables.isEmpty()) {
            const auto header = m_reader.next();
            if (!header || !*header)
                return header ? std::optional<Result<Row>>(tl::unexpected(header->error())) : std::nullopt;
            m_variables = withoutQuestionMarks(header->value());
        }
        const auto cells = m_reader.next();
        if (!cells)
            return std::nullopt;
        return cells->map([this](const QStringList &texts) {
            Row row;
            for (qsizetype i = 0; i < qMin(texts.size(), m_variables.size()); ++i) {
                if (!texts.at(i).isEmpty())
                    row.insert(m_variables.at(i), plainTerm(texts.at(i)));
            }
            return row;
        });
    }
    [[nodiscard]] Place place() const override { return m_reader.placeOf(0); }
    [[nodiscard]] bool canContinue() const override { return m_reader.canContinue(); }

private:
    CsvReader m_reader;
    QStringList m_variables;
};

/// Tabs never stand within a term, so that a line is a row and quotes are no business of the table.
class TsvRows final : public SparqlRows
{
public:
    TsvRows(QIODevice &device, QString fileName)
        : m_device(device)
        , m_fileName(std::move(fileName))
    {
    }

    std::optional<Result<Row>> next() override
    {
        if (m_variables.isEmpty()) {
            const auto header = nextLine();
            if (!header || !*header)
                return header ? std::optional<Result<Row>>(tl::unexpected(header->error())) : std::nullopt;
            m_variables = withoutQuestionMarks(header->value());
        }
        const auto cells = nextLine();
        if (!cells)
            return std::nullopt;
        if (!*cells)
            return tl::unexpected(cells->error());
        if (cells->value().size() != m_variables.size())
            return failure(Error::Kind::RaggedRow,
                { QString::number(cells->value().size()), QString::number(m_variables.size()) }, place());
        Row row;
        for (qsizetype i = 0; i < m_variables.size(); ++i) {
            if (!cells->value().at(i).isEmpty())
                row.insert(m_variables.at(i), turtleTerm(cells->value().at(i)));
        }
        return row;
    }
    [[nodiscard]] Place place() const override { return { m_fileName, m_line, 1, {} }; }
    [[nodiscard]] bool canContinue() const override { return !m_ended; }

private:
    std::optional<Result<QStringList>> nextLine()
    {
        for (;;) {
            if (m_ended)
                return std::nullopt;
            QByteArray line = m_device.readLine(LongestLine + 1);
            if (line.isEmpty()) {
                m_ended = true;
                if (m_line == 0)
                    return failure(Error::Kind::EmptyFile, { m_fileName }, place());
                return std::nullopt;
            }
            ++m_line;
            if (line.size() > LongestLine - 1 && !line.endsWith('\n')) {
                m_ended = true;
                return failure(Error::Kind::TooLarge, { m_fileName, QString::number(LongestLine) }, place());
            }
            while (line.endsWith('\n') || line.endsWith('\r'))
                line.chop(1);
            if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
                line.remove(0, 3);
            if (line.trimmed().isEmpty())
                continue;
            if (!line.isValidUtf8())
                return failure(Error::Kind::NotUtf8, {}, place());
            return QString::fromUtf8(line).split(u'\t');
        }
    }

    QIODevice &m_device;
    QString m_fileName;
    QStringList m_variables;
    qint64 m_line = 0;
    bool m_ended = false;
};

} // namespace

std::unique_ptr<SparqlRows> SparqlRows::open(QIODevice &device, const QString &fileName, Form form)
{
    if (form == Form::Csv)
        return std::make_unique<CsvRows>(device, fileName);
    if (form == Form::Tsv)
        return std::make_unique<TsvRows>(device, fileName);
    static constexpr qint64 Beginning = 4096;
    const bool isArray = device.peek(Beginning).trimmed().startsWith('[');
    const JsonForm objects { isArray ? QList<QByteArray> {} : QList<QByteArray> { "results", "bindings" } };
    return std::make_unique<JsonRows>(device, fileName, objects);
}

} // namespace phalera
