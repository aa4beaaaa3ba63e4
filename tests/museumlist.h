// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>

namespace phalera::tests {

using namespace Qt::StringLiterals;

/// What a museum's list holds, counted as it is made.
struct MuseumList
{
    QByteArray bytes;
    int people = 0;
    int conferrals = 0;
    int rowsWithoutName = 0;
};

/// Windows-1251 for the letters and signs that such a list has.
inline QByteArray asWindows1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const auto add = [&bytes](int byte) { bytes += char(byte); };
        if (code >= u'А' && code <= u'я')
            add(0xC0 + (code - u'А'));
        else if (code == u'ё')
            add(0xB8);
        else if (code == u'«')
            add(0xAB);
        else if (code == u'»')
            add(0xBB);
        else if (code == u'№')
            add(0xB9);
        else
            add(code < 0x80 ? code : '?');
    }
    return bytes;
}

/// A list of 200 rows as a spreadsheet of a museum saves it: Windows-1251 and semicolons, a title and a head of two
/// rows, of which the second has only what stands below a joint head; dates in a dozen ways; two decrees in one cell.
inline MuseumList museumList()
{
    static constexpr auto Families = std::to_array<QStringView>({ u"Авдеев", u"Белов", u"Волков", u"Гончар",
        u"Дорошенк", u"Ершов", u"Жуков", u"Зайцев", u"Ильин", u"Королёв" });
    static constexpr auto Women = std::to_array<QStringView>({ u"Анна", u"Мария", u"Прасковья", u"Евдокия" });
    static constexpr auto Men = std::to_array<QStringView>({ u"Иван", u"Пётр", u"Степан", u"Фёдор", u"Григорий" });
    static constexpr auto Fathers
        = std::to_array<QStringView>({ u"Иван", u"Петр", u"Степан", u"Федор", u"Максим", u"Семен", u"Захар" });
    static constexpr auto Births
        = std::to_array<QStringView>({ u"12.05.1908", u"ок. 1905", u"1911 г.", u"3 марта 1914 г.", u"", u"05.1912",
            u"между 1900 и 1905", u"начало 1920-х", u"30/XII-12", u"по словам родных, в голодный год" });
    static constexpr auto Decrees = std::to_array<QStringView>(
        { u"16.02.1948", u"16 февраля 1948 г.", u"1948", u"июнь 1949 г.", u"не позднее 1951", u"16.02.1948; 26.06.1950",
            u"между 04.07.1958 и 22.07.1958", u"1949?", u"", u"07/V-48" });
    MuseumList list;
    QString text
        = u"Список Героев Социалистического Труда Заречного района;;;;;;;;;\r\n"
          "№;Фамилия, имя, отчество;Пол;Дата рождения;Прежние фамилии;Место работы;;Награждение;;Примечание\r\n"
          ";;;;;должность;колхоз, совхоз;дата Указа;№ медали;\r\n"_s;
    for (size_t row = 0; row < 200; ++row) {
        const bool isWoman = row % 2 == 0;
        const bool isNamed = row != 150;
        const QString decree = Decrees[row % Decrees.size()].toString();
        const bool isTwice = decree.contains(u';');
        const QString father = Fathers[row / 28 % Fathers.size()].toString();
        const QString name = Families[row % Families.size()].toString() + (isWoman ? u"а "_s : u" "_s)
            + (isWoman ? Women[row / 10 % Women.size()] : Men[row / 10 % Men.size()]).toString() + u' ' + father
            + (isWoman ? u"овна"_s : u"ович"_s);
        const QString born = row < 10 * Births.size() ? Births[row / 10].toString() : QString::number(1880 + row % 40);
        text += QString::number(row + 1) + u';' + (isNamed ? name : QString()) + u';' + (isWoman ? u'ж' : u'м') + u';'
            + born + u';' + (row % 25 == 2 ? u"\"Сорока; Петренко\""_s : QString())
            + (isWoman ? u";звеньевая;колхоз «Заря»;"_s : u";бригадир;МТС № 3;"_s)
            + (isTwice ? u'"' + decree + u'"' : decree) + u';'
            + (isTwice ? u"\"%1; %2\""_s.arg(1000 + row).arg(5000 + row) : QString::number(2000 + row)) + u';'
            + (row % 40 == 7 ? u"портрет в зале 2"_s : QString()) + u"\r\n";
        list.people += isNamed;
        list.conferrals += isNamed ? (isTwice ? 2 : 1) : 0;
        list.rowsWithoutName += !isNamed;
    }
    list.bytes = asWindows1251(text);
    return list;
}

} // namespace phalera::tests
