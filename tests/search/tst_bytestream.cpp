// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/bytestream.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <limits>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Values go through pieces of any size; a piece that is missing, damaged or in a wrong place is noticed.
class TstByteStream : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatWasWritten_data()
    {
        QTest::addColumn<int>("pieceSize");
        for (const int size : { 17, 20, 24, 100, 1000, 1'000'000 })
            QTest::addRow("pieces of %d", size) << size;
    }
    void readsWhatWasWritten()
    {
        QFETCH(int, pieceSize);
        QVERIFY(isRead(written(pieceSize)));
    }

    void noticesWhatIsMissing()
    {
        const QList<QByteArray> pieces = written(100);
        QVERIFY(pieces.size() > 3);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            QList<QByteArray> fewer = pieces;
            fewer.removeAt(i);
            QVERIFY(!isRead(fewer));
            QList<QByteArray> swapped = pieces;
            swapped.swapItemsAt(i, (i + 1) % pieces.size());
            QVERIFY(!isRead(swapped));
            for (qsizetype length = 0; length < pieces.at(i).size(); ++length) {
                QList<QByteArray> shorter = pieces;
                shorter[i].truncate(length);
                QVERIFY(!isRead(shorter));
            }
        }
        QVERIFY(!isRead(pieces + QList<QByteArray> { pieces.last() }));
    }

    void noticesEveryBit()
    {
        const QList<QByteArray> pieces = written(100);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            for (qsizetype bit = 0; bit < pieces.at(i).size() * 8; ++bit) {
                QList<QByteArray> flipped = pieces;
                flipped[i][bit / 8] = char(flipped.at(i).at(bit / 8) ^ (1 << (bit % 8)));
                QVERIFY(!isRead(flipped));
            }
        }
    }

    void aForgedLengthTakesNoMemory()
    {
        QList<QByteArray> pieces;
        BytesOut out([&pieces](const QByteArray &piece) { pieces.append(piece); });
        out.number(std::numeric_limits<quint64>::max() / 2);
        out.finish();
        BytesIn in([&pieces](int piece) { return pieces.value(piece); });
        QVERIFY(in.list<quint32>().empty());
        QVERIFY(!in.isGood());
    }

private:
    static QList<QByteArray> written(int pieceSize)
    {
        QList<QByteArray> pieces;
        BytesOut out([&pieces](const QByteArray &piece) { pieces.append(piece); }, pieceSize);
        out.number(quint32(42));
        out.text(u"Герой"_s);
        out.list(numbers());
        Texts texts;
        texts.append("one");
        texts.append("other");
        out.texts(texts);
        out.codes(Codes::narrowed({ 0, 1, 2 }, 3));
        out.rows(few(), 1000);
        out.rows(many(), 1000);
        out.finish();
        return pieces;
    }
    static bool isRead(const QList<QByteArray> &pieces)
    {
        BytesIn in([&pieces](int piece) { return pieces.value(piece); });
        bool isSame = in.number<quint32>() == 42 && in.text() == u"Герой"_s && in.list<quint64>() == numbers();
        const Texts texts = in.texts();
        isSame = isSame && texts.size() == 2 && texts[1] == u"other"_s;
        const Codes codes = in.codes(3);
        isSame = isSame && codes.size() == 3 && codes[2] == 2;
        isSame = isSame && in.rows(1000) == few() && in.rows(1000) == many();
        return in.isAtEnd() && isSame;
    }
    static std::vector<quint64> numbers() { return { 1, 22, 333, 4'444'444'444'444 }; }
    static RowSet few()
    {
        static constexpr std::array<Row, 2> Rows { 3, 999 };
        return { Rows.size(), Rows.data() };
    }
    static RowSet many()
    {
        RowSet rows;
        rows.addRange(100, 900);
        return rows;
    }
};

QTEST_GUILESS_MAIN(TstByteStream)
#include "tst_bytestream.moc"
