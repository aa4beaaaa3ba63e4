<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Новый архив…</translation>
    </message>
    <message>
        <source>Make an empty archive</source>
        <translation>Создать пустой архив</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Open &amp;founding archive</source>
        <translation>Открыть &amp;исходный архив</translation>
    </message>
    <message>
        <source>Open your copy of the archive that comes with Phalera</source>
        <translation>Открыть вашу копию архива, который поставляется с Phalera</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Read records from files or a data package into this archive</source>
        <translation>Загрузить в этот архив записи из файлов или пакета данных</translation>
    </message>
    <message>
        <source>Whole archive as a data &amp;package…</source>
        <translation>Весь архив как &amp;пакет данных…</translation>
    </message>
    <message>
        <source>Write every table as CSV into a folder</source>
        <translation>Записать каждую таблицу в папку как CSV</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>От&amp;чёт…</translation>
    </message>
    <message>
        <source>Make a PDF of the register, a dossier, statistics or the lineage</source>
        <translation>Составить PDF: реестр, досье, статистику или преемственность</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Напечатать то, что на экране</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close Phalera</source>
        <translation>Закрыть Phalera</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Go to the search line</source>
        <translation>Перейти к строке запроса</translation>
    </message>
    <message>
        <source>Remove &amp;last filter</source>
        <translation>Снять &amp;последний фильтр</translation>
    </message>
    <message>
        <source>Take the last part of the query away</source>
        <translation>Убрать последнюю часть запроса</translation>
    </message>
    <message>
        <source>Remove &amp;all filters</source>
        <translation>Снять &amp;все фильтры</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Снова показать все записи</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>The records as a table</source>
        <translation>Записи в виде таблицы</translation>
    </message>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Преемственность</translation>
    </message>
    <message>
        <source>The awards and acts on a time axis</source>
        <translation>Награды и акты на оси времени</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Диаграммы</translation>
    </message>
    <message>
        <source>Conferrals over time and by value</source>
        <translation>Награждения по времени и по признакам</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>The sources, and where they differ</source>
        <translation>Источники и их расхождения</translation>
    </message>
    <message>
        <source>&amp;Time ribbon</source>
        <translation>&amp;Лента времени</translation>
    </message>
    <message>
        <source>Show or hide the time ribbon</source>
        <translation>Показать или скрыть ленту времени</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>Пр&amp;изнаки</translation>
    </message>
    <message>
        <source>Show or hide the panel of facets</source>
        <translation>Показать или скрыть панель признаков</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>Д&amp;осье</translation>
    </message>
    <message>
        <source>Show or hide the dossier of the chosen record</source>
        <translation>Показать или скрыть досье выбранной записи</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Светлое или тёмное, как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Тёмный текст на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Светлый текст на тёмном фоне</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>To what was chosen before</source>
        <translation>К тому, что было выбрано до этого</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>To what was chosen after</source>
        <translation>К тому, что было выбрано после</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Следующая часть окна</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Перейти с клавиатуры к следующей части окна</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Перейти с клавиатуры к предыдущей части окна</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Открыть руководство</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>Все сочетания клавиш на одной странице</translation>
    </message>
    <message>
        <source>&amp;About Phalera</source>
        <translation>&amp;О программе Phalera</translation>
    </message>
    <message>
        <source>Version, licence, and what this archive holds</source>
        <translation>Версия, лицензия и содержание этого архива</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Копировать &amp;как</translation>
    </message>
    <message>
        <source>&amp;Searches</source>
        <translation>&amp;Поиски</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Открыть &amp;снова</translation>
    </message>
    <message>
        <source>Open an archive that was open before</source>
        <translation>Открыть архив, который уже открывали</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Copy the chosen rows with the columns that are shown</source>
        <translation>Копировать выбранные строки с показанными столбцами</translation>
    </message>
    <message>
        <source>C&amp;SV</source>
        <translation>C&amp;SV</translation>
    </message>
    <message>
        <source>Copy the chosen rows as comma-separated values after RFC 4180</source>
        <translation>Копировать выбранные строки как CSV по RFC 4180</translation>
    </message>
    <message>
        <source>&amp;With citation</source>
        <translation>Со &amp;ссылкой на источники</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the record of the dossier, with their sources</source>
        <translation>Копировать выбранные строки или запись досье с источниками</translation>
    </message>
    <message>
        <source>&amp;Citation only</source>
        <translation>&amp;Только ссылку</translation>
    </message>
    <message>
        <source>Copy the sources of the chosen rows, the archive and its data version</source>
        <translation>Копировать источники выбранных строк, архив и версию его данных</translation>
    </message>
    <message>
        <source>Record &amp;ids</source>
        <translation>&amp;Идентификаторы записей</translation>
    </message>
    <message>
        <source>Copy the ids of the chosen records, one a line</source>
        <translation>Копировать идентификаторы выбранных записей, по одному в строке</translation>
    </message>
    <message>
        <source>Query &amp;link</source>
        <translation>Ссылку на &amp;запрос</translation>
    </message>
    <message>
        <source>Copy a link that asks what is asked now</source>
        <translation>Копировать ссылку, которая повторит этот запрос</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Keep this search under a name, or change the one that is kept</source>
        <translation>Сохранить этот поиск под именем или изменить сохранённый</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Недавние поиски</translation>
    </message>
    <message>
        <source>Ask again what was asked before</source>
        <translation>Повторить прежний запрос</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>&amp;Открыть запрос…</translation>
    </message>
    <message>
        <source>Ask what a query file says</source>
        <translation>Выполнить запрос из файла</translation>
    </message>
    <message>
        <source>Save query &amp;as…</source>
        <translation>Сохранить запрос &amp;как…</translation>
    </message>
    <message>
        <source>Write this query to a file, for others or for the command line</source>
        <translation>Записать этот запрос в файл – для других или для командной строки</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>Conferrals by republic and region</source>
        <translation>Награждения по республикам и регионам</translation>
    </message>
    <message>
        <source>&amp;Sort by…</source>
        <translation>&amp;Упорядочить…</translation>
    </message>
    <message>
        <source>Choose the columns that order the table</source>
        <translation>Выбрать столбцы, по которым упорядочена таблица</translation>
    </message>
    <message>
        <source>Remove s&amp;orting</source>
        <translation>У&amp;брать порядок</translation>
    </message>
    <message>
        <source>Order the table by name or title alone</source>
        <translation>Упорядочить таблицу только по имени или названию</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Show names as the sources have them, or romanized by a system</source>
        <translation>Показывать имена как в источниках или латиницей по выбранной системе</translation>
    </message>
    <message>
        <source>To &amp;row…</source>
        <translation>К с&amp;троке…</translation>
    </message>
    <message>
        <source>Go to a row of the table by its number</source>
        <translation>Перейти к строке таблицы по её номеру</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Отменить отбор</translation>
    </message>
    <message>
        <source>Go back to the query before this one</source>
        <translation>Вернуться к предыдущему запросу</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Повторить отбор</translation>
    </message>
    <message>
        <source>Ask again the query that was undone</source>
        <translation>Снова задать отменённый запрос</translation>
    </message>
    <message>
        <source>Past i&amp;mports…</source>
        <translation>Прежние и&amp;мпорты…</translation>
    </message>
    <message>
        <source>See what was imported, and take an import out again</source>
        <translation>Посмотреть, что было принято, и отозвать импорт</translation>
    </message>
    <message>
        <source>Whole archive as a wor&amp;kbook…</source>
        <translation>Весь архив как &amp;книга…</translation>
    </message>
    <message>
        <source>Write every table as a sheet, for a spreadsheet</source>
        <translation>Записать каждую таблицу листом книги</translation>
    </message>
    <message>
        <source>Whole archive as JSON &amp;Lines…</source>
        <translation>Весь архив как JSON &amp;Lines…</translation>
    </message>
    <message>
        <source>Write every record and account with its source, one a line</source>
        <translation>Записать каждую запись и каждое сведение с источником, по одному на строку</translation>
    </message>
    <message>
        <source>Fetch from &amp;Wikidata…</source>
        <translation>Получить из &amp;Викиданных…</translation>
    </message>
    <message>
        <source>Save the recipients of an award from Wikidata and import them</source>
        <translation>Сохранить награждённых из Викиданных и принять их</translation>
    </message>
    <message>
        <source>This &amp;view…</source>
        <translation>Этот &amp;вид…</translation>
    </message>
    <message>
        <source>Write what is shown, or the record of the dossier, into a file</source>
        <translation>Записать показанное или запись досье в файл</translation>
    </message>
    <message>
        <source>People found as &amp;GEDCOM…</source>
        <translation>Найденных людей как &amp;GEDCOM…</translation>
    </message>
    <message>
        <source>Write the people of the search with their awards, for genealogists</source>
        <translation>Записать найденных людей с их наградами, для генеалогов</translation>
    </message>
    <message>
        <source>People found as &amp;EAC-CPF…</source>
        <translation>Найденных людей как &amp;EAC-CPF…</translation>
    </message>
    <message>
        <source>Write the people of the search with their awards, for archives and libraries</source>
        <translation>Записать найденных людей с их наградами, для архивов и библиотек</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>Возможные &amp;повторы…</translation>
    </message>
    <message>
        <source>Find people who are there twice, and decide that they are one</source>
        <translation>Найти людей, записанных дважды, и решить, что это один человек</translation>
    </message>
    <message>
        <source>As&amp;k a report again…</source>
        <translation>Повторить о&amp;тчёт…</translation>
    </message>
    <message>
        <source>See what came, went and changed since a report was saved as PDF</source>
        <translation>Посмотреть, что появилось, ушло и изменилось с тех пор, как отчёт сохранён в PDF</translation>
    </message>
    <message>
        <source>Sources as &amp;BibTeX</source>
        <translation>Источники в &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy the sources of the chosen rows, or of the dossier, for reference managers</source>
        <translation>Копировать источники выбранных строк или досье для программ управления библиографией</translation>
    </message>
    <message>
        <source>Sources as CSL-&amp;JSON</source>
        <translation>Источники в CSL-&amp;JSON</translation>
    </message>
    <message>
        <source>Copy the same sources as JSON of the Citation Style Language</source>
        <translation>Копировать те же источники как JSON языка Citation Style Language</translation>
    </message>
    <message>
        <source>Citation st&amp;yle</source>
        <translation>Ст&amp;иль ссылок</translation>
    </message>
    <message>
        <source>The rules by which sources are cited in the dossier, in copies and in reports</source>
        <translation>Правила, по которым источники цитируются в досье, копиях и отчётах</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <comment>legend of a chart</comment>
        <translation>
            <numerusform>ещё %n значение</numerusform>
            <numerusform>ещё %n значения</numerusform>
            <numerusform>ещё %n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n smallest value(s) not drawn, see the table</source>
        <translation>
            <numerusform>%n наименьшее значение не показано, см. таблицу</numerusform>
            <numerusform>%n наименьших значения не показаны, см. таблицу</numerusform>
            <numerusform>%n наименьших значений не показаны, см. таблицу</numerusform>
        </translation>
    </message>
    <message>
        <source>possible, but not certain</source>
        <comment>legend of a chart</comment>
        <translation>возможно, но не достоверно</translation>
    </message>
    <message>
        <source>everything in the archive</source>
        <comment>legend of a chart</comment>
        <translation>всё, что есть в архиве</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month and a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not dated to one year</source>
        <translation>
            <numerusform>из них %1 без точного года</numerusform>
            <numerusform>из них %1 без точного года</numerusform>
            <numerusform>из них %1 без точного года</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not dated to one decade</source>
        <translation>
            <numerusform>из них %1 без точного десятилетия</numerusform>
            <numerusform>из них %1 без точного десятилетия</numerusform>
            <numerusform>из них %1 без точного десятилетия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not dated to one month</source>
        <translation>
            <numerusform>из них %1 без точного месяца</numerusform>
            <numerusform>из них %1 без точного месяца</numerusform>
            <numerusform>из них %1 без точного месяца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not known to one year of age</source>
        <translation>
            <numerusform>из них %1 без точного возраста</numerusform>
            <numerusform>из них %1 без точного возраста</numerusform>
            <numerusform>из них %1 без точного возраста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 uncertain</source>
        <translation>
            <numerusform>из них %1 под вопросом</numerusform>
            <numerusform>из них %1 под вопросом</numerusform>
            <numerusform>из них %1 под вопросом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of unknown age, not drawn</source>
        <translation>
            <numerusform>%1 с неизвестным возрастом, не показано</numerusform>
            <numerusform>%1 с неизвестным возрастом, не показаны</numerusform>
            <numerusform>%1 с неизвестным возрастом, не показаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without a value, not drawn</source>
        <translation>
            <numerusform>%1 без значения, не показано</numerusform>
            <numerusform>%1 без значения, не показаны</numerusform>
            <numerusform>%1 без значения, не показаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 undated, not drawn</source>
        <translation>
            <numerusform>%1 без даты, не показано</numerusform>
            <numerusform>%1 без даты, не показаны</numerusform>
            <numerusform>%1 без даты, не показаны</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bar and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 more perhaps</source>
        <comment>a bar&apos;s number and the uncertain ones</comment>
        <translation>
            <numerusform>%1, возможно, ещё %2</numerusform>
            <numerusform>%1, возможно, ещё %2</numerusform>
            <numerusform>%1, возможно, ещё %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Десятилетие</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: the 1940s</comment>
        <translation>%1-е</translation>
    </message>
    <message>
        <source>Conferrals by year</source>
        <translation>Награждения по годам</translation>
    </message>
    <message>
        <source>People by year of conferral</source>
        <translation>Люди по годам награждения</translation>
    </message>
    <message>
        <source>Acts by year</source>
        <translation>Акты по годам</translation>
    </message>
    <message>
        <source>Sources by year of publication</source>
        <translation>Источники по годам издания</translation>
    </message>
    <message>
        <source>Conferrals by decade</source>
        <translation>Награждения по десятилетиям</translation>
    </message>
    <message>
        <source>People by decade of conferral</source>
        <translation>Люди по десятилетиям награждения</translation>
    </message>
    <message>
        <source>Acts by decade</source>
        <translation>Акты по десятилетиям</translation>
    </message>
    <message>
        <source>Sources by decade of publication</source>
        <translation>Источники по десятилетиям издания</translation>
    </message>
    <message>
        <source>Conferrals by month</source>
        <translation>Награждения по месяцам</translation>
    </message>
    <message>
        <source>People by month of conferral</source>
        <translation>Люди по месяцам награждения</translation>
    </message>
    <message>
        <source>Acts by month</source>
        <translation>Акты по месяцам</translation>
    </message>
    <message>
        <source>Sources by month of publication</source>
        <translation>Источники по месяцам издания</translation>
    </message>
    <message>
        <source>Conferrals by age at the award</source>
        <translation>Награждения по возрасту при награждении</translation>
    </message>
    <message>
        <source>People by age at the award</source>
        <translation>Люди по возрасту при награждении</translation>
    </message>
    <message>
        <source>Acts by age</source>
        <translation>Акты по возрасту</translation>
    </message>
    <message>
        <source>Sources by age</source>
        <translation>Источники по возрасту</translation>
    </message>
    <message>
        <source>Conferrals: %1</source>
        <translation>Награждения по признаку «%1»</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Люди по признаку «%1»</translation>
    </message>
    <message>
        <source>Acts: %1</source>
        <translation>Акты по признаку «%1»</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Источники по признаку «%1»</translation>
    </message>
    <message>
        <source>%1, divided by: %2</source>
        <comment>title of a chart and the field whose values are stacked</comment>
        <translation>%1, с разбивкой по признаку «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 revocation(s) or restoration(s) left out</source>
        <translation>
            <numerusform>%1 лишение или восстановление не учтено</numerusform>
            <numerusform>%1 лишения или восстановления не учтены</numerusform>
            <numerusform>%1 лишений или восстановлений не учтены</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches this search, so there is nothing to draw.</source>
        <translation>По этому запросу ничего не найдено, показывать нечего.</translation>
    </message>
    <message>
        <source>No age is known for what matches, so there is nothing to draw.</source>
        <translation>У найденного не известен возраст, показывать нечего.</translation>
    </message>
    <message>
        <source>Nothing of what matches has a date, so there is nothing to draw.</source>
        <translation>У найденного нет дат, показывать нечего.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>key and stack of a bar</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>some stand in more than one bar</source>
        <translation>некоторые входят в несколько столбцов</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B of a comparison, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stacked</source>
        <comment>form of a chart</comment>
        <translation>с накоплением</translation>
    </message>
    <message>
        <source>side by side</source>
        <comment>form of a chart</comment>
        <translation>рядом</translation>
    </message>
    <message>
        <source>shares (100 %)</source>
        <comment>form of a chart</comment>
        <translation>доли (100 %)</translation>
    </message>
    <message>
        <source>cumulative</source>
        <comment>form of a chart</comment>
        <translation>нарастающий итог</translation>
    </message>
    <message>
        <source>small multiples</source>
        <comment>form of a chart</comment>
        <translation>малые графики</translation>
    </message>
    <message>
        <source>heat map</source>
        <comment>form of a chart</comment>
        <translation>тепловая карта</translation>
    </message>
    <message>
        <source>pyramid</source>
        <comment>form of a chart</comment>
        <translation>пирамида</translation>
    </message>
    <message>
        <source>share of all %1 of A, and of B</source>
        <comment>conferrals</comment>
        <translation>доля от всех %1 в A и в B</translation>
    </message>
    <message>
        <source>share of %1</source>
        <comment>per cent of conferrals</comment>
        <translation>доля от %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other value(s) not drawn, see the table</source>
        <comment>a pyramid has but two sides</comment>
        <translation>
            <numerusform>%1 у %n другого значения не начерчены, см. таблицу</numerusform>
            <numerusform>%1 у %n других значений не начерчены, см. таблицу</numerusform>
            <numerusform>%1 у %n других значений не начерчены, см. таблицу</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent on an axis</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>class of counts</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not known to one group of ages</source>
        <translation>
            <numerusform>из них %1 не отнести к одной возрастной группе</numerusform>
            <numerusform>из них %1 не отнести к одной возрастной группе</numerusform>
            <numerusform>из них %1 не отнести к одной возрастной группе</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a key and all before it</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Age, in fives</source>
        <translation>Возраст по пять лет</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a group of ages: 30–34</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <comment>title of a chart</comment>
        <translation>%1, нарастающим итогом</translation>
    </message>
    <message>
        <source>%1, A and B</source>
        <comment>title of a chart that compares two searches</comment>
        <translation>%1, A и B</translation>
    </message>
    <message>
        <source>%1 (%2 % of its %3)</source>
        <comment>a number and its share</comment>
        <translation>%1 (%2 % от %3)</translation>
    </message>
    <message>
        <source>points</source>
        <comment>form of a chart</comment>
        <translation>точками</translation>
    </message>
    <message>
        <source>serial number</source>
        <comment>what an axis shows</comment>
        <translation>номер знака</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from the certain to the possible</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>date known only to this span</source>
        <comment>legend of a chart</comment>
        <translation>дата известна лишь в этих пределах</translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not known to one year</source>
        <translation>
            <numerusform>из них %1 не отнести к одному году</numerusform>
            <numerusform>из них %1 не отнести к одному году</numerusform>
            <numerusform>из них %1 не отнести к одному году</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not dated to one day</source>
        <translation>
            <numerusform>из них %1 без точного дня</numerusform>
            <numerusform>из них %1 без точного дня</numerusform>
            <numerusform>из них %1 без точного дня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of unknown length, not drawn</source>
        <comment>time between conferrals</comment>
        <translation>
            <numerusform>%1 неизвестной длины, не начерчено</numerusform>
            <numerusform>%1 неизвестной длины, не начерчено</numerusform>
            <numerusform>%1 неизвестной длины, не начерчено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 serial number(s)</source>
        <translation>
            <numerusform>%1 номер знака</numerusform>
            <numerusform>%1 номера знаков</numerusform>
            <numerusform>%1 номеров знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not a plain number, not drawn</source>
        <translation>
            <numerusform>%1 не простое число, не начерчено</numerusform>
            <numerusform>%1 не простое число, не начерчено</numerusform>
            <numerusform>%1 не простое число, не начерчено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 in all, %2 without a number on record</source>
        <comment>conferrals</comment>
        <translation>
            <numerusform>всего %1, из них %2 без номера в записях</numerusform>
            <numerusform>всего %1, из них %2 без номера в записях</numerusform>
            <numerusform>всего %1, из них %2 без номера в записях</numerusform>
        </translation>
    </message>
    <message>
        <source>No conferral that matches has a serial number of its insignia on record, so there is nothing to draw.</source>
        <translation>Ни у одного из найденных награждений номер знака не записан, поэтому чертить нечего.</translation>
    </message>
    <message>
        <source>No serial number of what matches is both a plain number and dated, so there is nothing to draw.</source>
        <translation>Среди найденных номеров знаков нет простых чисел с датой, поэтому чертить нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s)</source>
        <comment>of one person</comment>
        <translation>
            <numerusform>%n награда</numerusform>
            <numerusform>%n награды</numerusform>
            <numerusform>%n наград</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>between two conferrals</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Awards of a person</source>
        <translation>Число наград у человека</translation>
    </message>
    <message>
        <source>Years since the award before</source>
        <translation>Лет после предыдущей награды</translation>
    </message>
    <message>
        <source>Serial number by date</source>
        <translation>Номер знака по дате</translation>
    </message>
    <message>
        <source>award %1 to %2</source>
        <comment>ordinals of two conferrals: award 1 to 2</comment>
        <translation>от %1-й награды до %2-й</translation>
    </message>
    <message>
        <source>People by number of awards</source>
        <translation>Люди по числу наград</translation>
    </message>
    <message>
        <source>Repeated conferrals by years since the one before</source>
        <translation>Повторные награждения по числу лет после предыдущего</translation>
    </message>
    <message>
        <source>People by years between their conferrals</source>
        <translation>Люди по числу лет между награждениями</translation>
    </message>
    <message>
        <source>Acts by years between conferrals</source>
        <translation>Акты по числу лет между награждениями</translation>
    </message>
    <message>
        <source>Sources by years between conferrals</source>
        <translation>Источники по числу лет между награждениями</translation>
    </message>
    <message>
        <source>Serial numbers of insignia by date of conferral</source>
        <translation>Номера знаков по дате награждения</translation>
    </message>
    <message numerus="yes">
        <source>%1 without such an award before left out</source>
        <translation>
            <numerusform>%1 без такой же предыдущей награды не учтено</numerusform>
            <numerusform>%1 без такой же предыдущей награды не учтено</numerusform>
            <numerusform>%1 без такой же предыдущей награды не учтено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that matches is a second or later award of the same title, so there is no time between two.</source>
        <translation>Среди найденного нет повторных наград тем же званием, поэтому и промежутка между ними нет.</translation>
    </message>
    <message>
        <source>Of no award that matches is the time since the one before known, so there is nothing to draw.</source>
        <translation>Ни для одной найденной награды время после предыдущей не известно, поэтому чертить нечего.</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <comment>a serial number and who received it</comment>
        <translation>№ %1: %2</translation>
    </message>
</context>
<context>
    <name>CitingStyle</name>
    <message>
        <source>GOST R 7.0.5-2008, references</source>
        <translation>ГОСТ Р 7.0.5-2008, ссылки</translation>
    </message>
    <message>
        <source>GOST R 7.0.100-2018, descriptions</source>
        <translation>ГОСТ Р 7.0.100-2018, описания</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, сноски</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, автор и год</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Дополнительные сведения</translation>
    </message>
    <message>
        <source>Data version: %1</source>
        <translation>Версия данных: %1</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Схема: %1</translation>
    </message>
    <message>
        <source>Import %1: %2, %3, %4</source>
        <translation>Импорт %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>The format of “%1” is not known; name it with --as.</source>
        <translation>Формат «%1» не распознан; укажите его через --as.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Параметра --%1 нет.</translation>
    </message>
    <message>
        <source>%1 Did you mean --%2?</source>
        <translation>%1 Возможно, имелся в виду --%2?</translation>
    </message>
    <message>
        <source>“%1” is not possible for --%2. Possible are: %3</source>
        <translation>Значение «%1» не подходит для --%2. Возможные значения: %3</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>У --%1 не бывает значения.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Для --%1 нужно значение.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Не указан параметр --%1.</translation>
    </message>
    <message>
        <source>language of words, if not the system&apos;s</source>
        <translation>язык сообщений, если не тот, что в системе</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>эта справка</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with problems, 2 bad usage or query, 3 bad input, 4 the archive cannot be opened.</source>
        <translation>Коды завершения: 0 — выполнено, 1 — выполнено с замечаниями, 2 — ошибка в команде или запросе, 3 — неверные входные данные, 4 — архив не открывается.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>QUERY is what the search line of the window takes: award:hero-of-labour-rf year:2013..2016 -revoked</source>
        <translation>QUERY — то же, что в строке запроса окна: award:hero-of-labour-rf year:2013..2016 -revoked</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>Подробнее о команде: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>The commands are: %1</source>
        <translation>Команды: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Возможно, имелось в виду %1?</translation>
    </message>
    <message>
        <source>This command takes: %1</source>
        <translation>Эта команда принимает: %1</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Справка: %1</translation>
    </message>
    <message>
        <source>how to write it</source>
        <translation>в каком виде вывести</translation>
    </message>
    <message>
        <source>what is counted and listed</source>
        <translation>что считать и перечислять</translation>
    </message>
    <message>
        <source>split each bar by the values of a field</source>
        <translation>разделить каждый столбец по значениям признака</translation>
    </message>
    <message>
        <source>fields to list, as the query names them, in this order</source>
        <translation>какие поля выводить и в каком порядке; имена как в запросе</translation>
    </message>
    <message>
        <source>order by fields; a minus turns one around; unknown values come last</source>
        <translation>порядок по полям; минус — обратный; неизвестные значения в конце</translation>
    </message>
    <message>
        <source>Make an empty archive.</source>
        <translation>Создать пустой архив.</translation>
    </message>
    <message>
        <source>with the founding records in it</source>
        <translation>с исходными записями</translation>
    </message>
    <message>
        <source>format of the files, where their names do not tell</source>
        <translation>формат файлов, если он не ясен из имени</translation>
    </message>
    <message>
        <source>import the rest where rows have problems</source>
        <translation>загрузить остальное, если в строках есть ошибки</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>показать, что произойдёт, ничего не меняя</translation>
    </message>
    <message>
        <source>write the problems into a file, one a row</source>
        <translation>записать ошибки в файл, по одной в строке</translation>
    </message>
    <message>
        <source>List the records that a query finds.</source>
        <translation>Перечислить записи, найденные по запросу.</translation>
    </message>
    <message>
        <source>With --format csv or json all fields of the founding table are given, and the id; with --columns, those fields.
JSON is an array of objects. Values are texts in canonical form (dates in EDTF), null where not known; ordinal, step, value, total_conferred, age and source_count are numbers; sources, source, other_names and the award of an act are arrays.</source>
        <translation>С --format csv или json выводятся все поля исходной таблицы и id; с --columns — названные поля.
JSON — массив объектов. Значения — тексты в каноническом виде (даты в EDTF), null, если неизвестно; ordinal, step, value, total_conferred, age и source_count — числа; sources, source, other_names и award у акта — массивы.</translation>
    </message>
    <message>
        <source>list at most so many rows</source>
        <translation>вывести не больше стольких строк</translation>
    </message>
    <message>
        <source>Count what a query finds by the values of fields.</source>
        <translation>Подсчитать найденное по значениям признаков.</translation>
    </message>
    <message>
        <source>The counts of a field leave the query&apos;s own condition on it aside, as the facets of the window do.
With --format json: an object from field to an array of {value, count}; the value null is unknown.</source>
        <translation>Подсчёт по признаку не учитывает условие запроса на сам этот признак, как и в окне.
С --format json: объект, где полю отвечает массив {value, count}; значение null — неизвестно.</translation>
    </message>
    <message>
        <source>a field to count by; may be given several times</source>
        <translation>признак для подсчёта; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Count what a query finds along an axis.</source>
        <translation>Подсчитать найденное вдоль оси.</translation>
    </message>
    <message>
        <source>Draw a series as SVG, PNG or PDF.</source>
        <translation>Начертить ряд в SVG, PNG или PDF.</translation>
    </message>
    <message>
        <source>the drawing; its name ends in .svg, .png or .pdf</source>
        <translation>файл чертежа; имя кончается на .svg, .png или .pdf</translation>
    </message>
    <message>
        <source>Awards, acts and relations as JSON, or as a drawing.</source>
        <translation>Награды, акты и связи в JSON или чертежом.</translation>
    </message>
    <message>
        <source>One record with every account, statement and source.</source>
        <translation>Одна запись со всеми сведениями, утверждениями и источниками.</translation>
    </message>
    <message>
        <source>With --format json: an array of records, as ids of different tables may be equal.</source>
        <translation>С --format json: массив записей, так как в разных таблицах id могут совпадать.</translation>
    </message>
    <message>
        <source>Print a report as PDF.</source>
        <translation>Составить отчёт в PDF.</translation>
    </message>
    <message>
        <source>Write an archive, or what a query finds, into files.</source>
        <translation>Записать в файлы архив или найденное по запросу.</translation>
    </message>
    <message>
        <source>the file or folder</source>
        <translation>файл или папка</translation>
    </message>
    <message>
        <source>format of the file</source>
        <translation>формат файла</translation>
    </message>
    <message>
        <source>Check the file and the rules on the data.</source>
        <translation>Проверить файл и правила для данных.</translation>
    </message>
    <message>
        <source>Exit code 1 where there is a fault or a warning. With --format json: an array of {severity, rule, table, id, args}.</source>
        <translation>Код завершения 1, если есть ошибка или предупреждение. С --format json: массив {severity, rule, table, id, args}.</translation>
    </message>
    <message>
        <source>Numbers of an archive, its schema and its data version.</source>
        <translation>Численные данные архива, его схема и версия данных.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>%1. %2, data version %3</source>
        <comment>query, archive, version</comment>
        <translation>%1. %2, версия данных %3</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>прочитано строк</translation>
    </message>
    <message>
        <source>records added</source>
        <translation>добавлено записей</translation>
    </message>
    <message>
        <source>further accounts of records</source>
        <translation>дополнительных сведений о записях</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже в архиве</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Это был пробный запуск: ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --rest the rows without problems come in.</source>
        <translation>Ничего не изменено. С --rest будут загружены строки без ошибок.</translation>
    </message>
    <message numerus="yes">
        <source>%n revocation(s)</source>
        <translation>
            <numerusform>%n лишение</numerusform>
            <numerusform>%n лишения</numerusform>
            <numerusform>%n лишений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restoration(s)</source>
        <translation>
            <numerusform>%n восстановление</numerusform>
            <numerusform>%n восстановления</numerusform>
            <numerusform>%n восстановлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be counted by “%1”.</source>
        <translation>По «%1» подсчёт невозможен.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Достоверно</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>The fields are: %1</source>
        <translation>Поля: %1</translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>Для --limit нужно целое число.</translation>
    </message>
    <message>
        <source>Nothing can be counted along “%1”.</source>
        <translation>По оси «%1» подсчёт невозможен.</translation>
    </message>
    <message>
        <source>Bars cannot be split by “%1”.</source>
        <translation>Столбцы нельзя разделить по «%1».</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>Records that belong to it</source>
        <translation>Относящиеся записи</translation>
    </message>
    <message>
        <source>What sources say</source>
        <translation>Что говорят источники</translation>
    </message>
    <message>
        <source>Records that cite it</source>
        <translation>Записи со ссылкой на него</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Make an archive of invented records, to try and to measure.</source>
        <translation>Создать архив с вымышленными записями, для проб и измерений.</translation>
    </message>
    <message>
        <source>People, decrees and sources are invented; each source says so. Equal numbers, seeds and versions of the program give equal archives, with the same data version, on every machine.</source>
        <translation>Люди, указы и источники вымышлены, о чём говорится в каждом источнике. Одинаковые число, seed и версия программы дают одинаковые архивы с той же версией данных на любом компьютере.</translation>
    </message>
    <message>
        <source>how many rows of conferrals</source>
        <translation>сколько строк награждений</translation>
    </message>
    <message>
        <source>a whole number that chooses among the archives of this size; 1 if not given</source>
        <translation>целое число, выбирающее один из архивов этого размера; по умолчанию 1</translation>
    </message>
    <message>
        <source>the archive; there is no such file yet</source>
        <translation>файл архива; такого файла ещё не должно быть</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>Для --%1 нужно целое число от %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>records would be added</source>
        <translation>было бы добавлено записей</translation>
    </message>
    <message>
        <source>take the query from a file that was saved as one; @F.phq as QUERY is the same</source>
        <translation>взять запрос из сохранённого файла; то же значит @F.phq вместо QUERY</translation>
    </message>
    <message>
        <source>The query language:</source>
        <translation>Язык запросов:</translation>
    </message>
    <message>
        <source>a name in any script, or the beginning of a word in any text</source>
        <translation>имя на любом письме или начало слова в любом тексте</translation>
    </message>
    <message>
        <source>words that follow each other</source>
        <translation>слова, стоящие подряд</translation>
    </message>
    <message>
        <source>the word as it is typed, and nothing else</source>
        <translation>слово ровно как набрано</translation>
    </message>
    <message>
        <source>also names that are nearly so</source>
        <translation>также почти такие имена</translation>
    </message>
    <message>
        <source>a field and its value</source>
        <translation>поле и его значение</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>одно из нескольких значений</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>без значения</translation>
    </message>
    <message>
        <source>dates, and ranges of them</source>
        <translation>даты и промежутки</translation>
    </message>
    <message>
        <source>held on that day: conferred and not taken away</source>
        <translation>имели на этот день: вручено и не отнято</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>both, one of them, not, and brackets</source>
        <translation>оба, одно из двух, не, и скобки</translation>
    </message>
    <message>
        <source>what is counted: conferrals, people, acts or sources</source>
        <translation>что считается: награждения, люди, акты или источники</translation>
    </message>
    <message>
        <source>with what may be meant by a date; any: also without a date</source>
        <translation>с тем, что дата может означать; any: также без даты</translation>
    </message>
    <message>
        <source>Give the query either in words or with --query-file.</source>
        <translation>Задайте запрос либо словами, либо через --query-file.</translation>
    </message>
    <message>
        <source>Count what a query finds by place, or draw a map of it.</source>
        <translation>Посчитать найденное по местам или начертить карту.</translation>
    </message>
    <message>
        <source>Counts leave the query&apos;s own condition on republic aside, as the map of the window does; revocations and restorations are counted apart. Without --out the numbers are given.
With --format json: an object with unit, plate, borders_from, borders_to, places (an array of {place, values, on_map, code, count, certain, possible, undated, all}), on_map, not_on_map, total, possible, undated and revocations; the place null is unknown.</source>
        <translation>Счёт не учитывает собственное условие запроса на республику, как и карта в окне; лишения и восстановления считаются отдельно. Без --out выводятся числа.
С --format json: объект с полями unit, plate, borders_from, borders_to, places (массив {place, values, on_map, code, count, certain, possible, undated, all}), on_map, not_on_map, total, possible, undated и revocations; место null – неизвестное.</translation>
    </message>
    <message>
        <source>which map</source>
        <translation>какая карта</translation>
    </message>
    <message>
        <source>how numbers are drawn</source>
        <translation>как показать числа</translation>
    </message>
    <message>
        <source>how shades are cut into classes</source>
        <translation>как делить оттенки на классы</translation>
    </message>
    <message>
        <source>republics and borders of this date; else those of what is found</source>
        <translation>республики и границы на эту дату; иначе – по найденному</translation>
    </message>
    <message>
        <source>“%1” is no date of borders.</source>
        <translation>«%1» – не дата границ.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 – число от %2 до %3.</translation>
    </message>
    <message>
        <source>how it is drawn; cumulative is also counted so</source>
        <translation>вид графика; cumulative и считается нарастающим итогом</translation>
    </message>
    <message>
        <source>another query, as A, beside which the first one stands as B</source>
        <translation>другой запрос как A, рядом с которым первый стоит как B</translation>
    </message>
    <message>
        <source>The figure is the one that the window makes: its caption says what is counted, what is uncertain or left out, the search, the archive and its sources. With --lang its words are in that language.</source>
        <translation>Рисунок тот же, что делает окно: в подписи сказано, что считается, что неточно или не учтено, каков запрос, архив и его источники. С --lang слова на этом языке.</translation>
    </message>
    <message>
        <source>width of the whole figure in millimetres; 176 if not given</source>
        <translation>ширина всего рисунка в миллиметрах; по умолчанию 176</translation>
    </message>
    <message>
        <source>its height; as high as it needs if not given</source>
        <translation>его высота; по умолчанию сколько нужно</translation>
    </message>
    <message>
        <source>size of the letters in points; 9 if not given</source>
        <translation>размер букв в пунктах; по умолчанию 9</translation>
    </message>
    <message>
        <source>how parts are told apart</source>
        <translation>чем различать части</translation>
    </message>
    <message>
        <source>another title; an empty one is none</source>
        <translation>другой заголовок; пустой – без заголовка</translation>
    </message>
    <message>
        <source>another caption; an empty one is none</source>
        <translation>другая подпись; пустая – без подписи</translation>
    </message>
    <message>
        <source>dots an inch of a PNG; 300 if not given</source>
        <translation>точек на дюйм в PNG; по умолчанию 300</translation>
    </message>
    <message>
        <source>write the numbers beside it, as CSV</source>
        <translation>записать рядом числа в CSV</translation>
    </message>
    <message>
        <source>What the query finds stands out of all; --from, --to and --other-states draw what the window shows there. Without --out the numbers are given, always of all time.
As JSON: an object with line, years (an array of {award, year, conferrals, possible, chosen, chosen_possible}), undated (an array of {award, conferrals, chosen}), and the records themselves: awards, relations, acts, procedures, counts and claims.</source>
        <translation>Найденное запросом выделяется среди всего; --from, --to и --other-states чертят то, что окно показывает там же. Без --out выводятся числа, всегда за всё время.
В JSON: объект с полями line, years (массив {award, year, conferrals, possible, chosen, chosen_possible}), undated (массив {award, conferrals, chosen}) и сами записи: awards, relations, acts, procedures, counts и claims.</translation>
    </message>
    <message>
        <source>draw from this year, month or day on</source>
        <translation>чертить с этого года, месяца или дня</translation>
    </message>
    <message>
        <source>draw up to this year, month or day</source>
        <translation>чертить по этот год, месяц или день</translation>
    </message>
    <message>
        <source>draw each award of other states</source>
        <translation>чертить каждую награду других государств</translation>
    </message>
    <message>
        <source>size in pixels, 1400x700 if not given; it may grow higher</source>
        <translation>размер в пикселях, по умолчанию 1400x700; высота может вырасти</translation>
    </message>
    <message>
        <source>colours of the drawing</source>
        <translation>цвета чертежа</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date. Write 1949, 1949-03 or 1949-03-08.</source>
        <translation>--%1: «%2» – не дата. Пишите 1949, 1949-03 или 1949-03-08.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size. Write it as 1400x700, between %2 and %3.</source>
        <translation>--size: «%1» – не размер. Пишите как 1400x700, от %2 до %3.</translation>
    </message>
    <message>
        <source>--from must lie before --to.</source>
        <translation>--from должно быть раньше --to.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>--compare and --stack do not go together: bars are divided by A and B.</source>
        <translation>--compare и --stack вместе не задают: столбцы делятся на A и B.</translation>
    </message>
    <message>
        <source>A chart by “%1” cannot have the form “%2”.</source>
        <translation>График по «%1» не может иметь вид «%2».</translation>
    </message>
    <message>
        <source>A chart by “%1” cannot have the form “%2”, unless perhaps it is divided by --stack.</source>
        <translation>График по «%1» не может иметь вид «%2»; возможно, нужно деление через --stack.</translation>
    </message>
    <message>
        <source>year, decade, month, age, age5 (in fives), times (awards of a person), interval (years since the award before), serial (numbers of insignia by date), or a field such as sector</source>
        <translation>year, decade, month, age, age5 (по пять лет), times (число наград у человека), interval (лет после предыдущей награды), serial (номера знаков по дате) или поле, например sector</translation>
    </message>
    <message>
        <source>read foreign tables as people and conferrals, by a recipe</source>
        <translation>читать чужие таблицы как людей и награждения, по рецепту</translation>
    </message>
    <message>
        <source>encoding of CSV tables, if not as it is found</source>
        <translation>кодировка таблиц CSV, если не та, что найдена</translation>
    </message>
    <message>
        <source>what separates cells, if not as it is found</source>
        <translation>что разделяет ячейки, если не то, что найдено</translation>
    </message>
    <message>
        <source>Conferrals are counted where an award was given; revocations and restorations are counted apart.
With --format json: an object with by, unit, series (an array of {key, value, possible, stack}), undated, possible, total and revocations. “possible” counts what could stand at a key or at another one; nothing is put where its date does not say.
By times people are counted, by serial conferrals; serial adds dots (an array of {number, date, person, id, stack}), without_number and not_plain, interval adds without_one_before.</source>
        <translation>Считаются награждения, когда награда вручена; лишения и восстановления считаются отдельно.
С --format json: объект с полями by, unit, series (массив {key, value, possible, stack}), undated, possible, total и revocations. «possible» считает то, что может стоять у этого ключа или у другого; ничто не ставится туда, куда его дата не указывает.
По times считаются люди, по serial – награждения; serial добавляет dots (массив {number, date, person, id, stack}), without_number и not_plain, interval добавляет without_one_before.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2</source>
        <translation>Кодировки «%1» нет. Известны: %2</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>№ знака</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>Как написано в источнике</translation>
    </message>
    <message>
        <source>which sheet of a workbook, by name or number</source>
        <translation>какой лист книги, по имени или номеру</translation>
    </message>
    <message>
        <source>Read tables, workbooks and data packages into an archive.</source>
        <translation>Принять в архив таблицы, книги и пакеты данных.</translation>
    </message>
    <message>
        <source>All files are one import: either everything comes in or nothing. With --rest, rows with a problem are left out, and with them rows that refer to them. What is in the archive already is left as it is; another account of a record is kept beside it.
The encoding and the delimiter of a table are found from its beginning; what is not comma-separated UTF-8 is said.
Of a workbook (.xlsx, .ods) the sheets are read that are called as founding tables, else the first one; what is not read is said.
With --format json: an object with read, added, further_accounts, unchanged, refused, committed, problems, remarks and forms.</source>
        <translation>Все файлы принимаются вместе: либо всё, либо ничего. С --rest строки с ошибками пропускаются, а с ними и строки, которые на них ссылаются. Что уже есть в архиве, остаётся как есть; другое сведение о записи хранится рядом с ней.
Кодировка и разделитель таблицы определяются по её началу; обо всём, что не UTF-8 с запятыми, сообщается.
В книге (.xlsx, .ods) читаются листы, названные как таблицы архива, иначе первый лист; о непрочитанном сообщается.
С --format json: объект с полями read, added, further_accounts, unchanged, refused, committed, problems, remarks и forms.</translation>
    </message>
    <message>
        <source>Suggest a recipe by which import reads a foreign list.</source>
        <translation>Предложить рецепт, по которому import читает чужой список.</translation>
    </message>
    <message>
        <source>By the heads of the columns and what stands in them, in Russian or English. What the list does not tell is asked, not guessed: look through the recipe before you use it.</source>
        <translation>По заголовкам столбцов и их содержанию, на русском или английском. Чего список не сообщает, о том рецепт спрашивает, а не гадает: просмотрите его, прежде чем применять.</translation>
    </message>
    <message>
        <source>the recipe; printed if not given</source>
        <translation>рецепт; если не задано, печатается</translation>
    </message>
    <message>
        <source>Take out of an archive what one import brought.</source>
        <translation>Убрать из архива то, что принёс один импорт.</translation>
    </message>
    <message>
        <source>NUMBER is that of the import, as info lists them. What another import brought too stays, and so do records that others refer to; they are listed, and the import with them.
With --format json: an object with records, further_accounts, succeeded (records whose next account now stands for them), confirmed, kept, kept_records (the first thousand) and withdrawn.</source>
        <translation>NUMBER – номер импорта из списка info. То, что принёс и другой импорт, остаётся, как и записи, на которые ссылаются другие; они перечисляются, а с ними остаётся и импорт.
С --format json: объект с полями records, further_accounts, succeeded (записи, за которые теперь стоит следующее сведение), confirmed, kept, kept_records (первая тысяча) и withdrawn.</translation>
    </message>
    <message>
        <source>Say in “source” what the list is; title and id are those of the file, the kind is a guess.</source>
        <translation>Укажите в «source», что это за список: название и обозначение взяты у файла, вид – предположение.</translation>
    </message>
    <message>
        <source>Say in “constants” which award the list is of: &quot;conferrals.award&quot;: &quot;…&quot;.</source>
        <translation>Укажите в «constants», о какой награде список: &quot;conferrals.award&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Say in “name_order” whether family names come first: family-first or given-first.</source>
        <translation>Укажите в «name_order», стоит ли фамилия первой: family-first или given-first.</translation>
    </message>
    <message>
        <source>Say in “dates” whether 04/07 is 4 July: &quot;slash_order&quot;: &quot;day-first&quot; or &quot;month-first&quot;.</source>
        <translation>Укажите в «dates», значит ли 04/07 4 июля: &quot;slash_order&quot;: &quot;day-first&quot; или &quot;month-first&quot;.</translation>
    </message>
    <message>
        <source>Say in “dates” in which hundred years ’48 lies: &quot;short_years_from&quot;: 1900.</source>
        <translation>Укажите в «dates», в каком столетии лежит ’48: &quot;short_years_from&quot;: 1900.</translation>
    </message>
    <message>
        <source>%1: no row names a column of people&apos;s names, so no recipe can be suggested.</source>
        <translation>%1: ни одна строка не называет столбца с именами людей, поэтому рецепта предложить нельзя.</translation>
    </message>
    <message>
        <source>Columns that are left out: %1</source>
        <translation>Столбцы, которые не учтены: %1</translation>
    </message>
    <message>
        <source>There is no import “%1” in this archive; “info” lists them.</source>
        <translation>Импорта «%1» в этом архиве нет; их перечисляет info.</translation>
    </message>
    <message>
        <source>%1 that are merged into others</source>
        <translation>%1, соединённых с другими</translation>
    </message>
    <message>
        <source>which award of the archive an item of Wikidata is, where their names do not tell; may be given several times</source>
        <translation>какая награда архива стоит за элементом Викиданных, если названия не говорят; можно указать несколько раз</translation>
    </message>
    <message>
        <source>compare who came in with who is there: count those who may be one, or also merge those who are certain; see duplicates</source>
        <translation>сравнить принятых людей с имеющимися: сосчитать возможные повторы или ещё и соединить несомненные; см. duplicates</translation>
    </message>
    <message>
        <source>write problems and remarks into a file, one a row</source>
        <translation>записать ошибки и замечания в файл, по одной в строке</translation>
    </message>
    <message>
        <source>Fetch the recipients of an award from Wikidata.</source>
        <translation>Получить награждённых из Викиданных.</translation>
    </message>
    <message>
        <source>With the id of an item, such as Q123456, its recipients are fetched into a file, one entity a line, and that file is imported; a fetch that was broken off is taken up where it stood. With words, the items are listed that are called so.
The award of the archive is the one that is called as the item, unless --award names it.
With --format json: an array of {id, label, description} for words, else an object as import gives it.</source>
        <translation>С обозначением элемента, например Q123456, награждённые записываются в файл, по одному в строке, и файл принимается в архив; прерванное получение продолжается с того же места. Со словами перечисляются элементы с таким названием.
Награда архива – та, что называется как элемент, если её не называет --award.
С --format json: для слов массив {id, label, description}, иначе объект, как у import.</translation>
    </message>
    <message>
        <source>which award of the archive the item is</source>
        <translation>какая это награда архива</translation>
    </message>
    <message>
        <source>the file to save; wikidata-ITEM.ndjson if not given</source>
        <translation>файл для сохранения; по умолчанию wikidata-ITEM.ndjson</translation>
    </message>
    <message>
        <source>save the file and import nothing</source>
        <translation>сохранить файл и ничего не принимать</translation>
    </message>
    <message>
        <source>save the file, say what importing it would do, and change nothing</source>
        <translation>сохранить файл, сказать, что дал бы его импорт, и ничего не менять</translation>
    </message>
    <message>
        <source>address of the API, if not that of Wikidata</source>
        <translation>адрес API, если это не Викиданные</translation>
    </message>
    <message>
        <source>List people who may be one, with what speaks for it and against it.</source>
        <translation>Перечислить людей, которые могут быть одним, с доводами за и против.</translation>
    </message>
    <message>
        <source>The likeliest first; with a query, pairs of which it finds at least one. Nothing is changed: see merge and different. Pairs that were told apart do not come back.
With --format json: an array of {score, a, b, evidence}, where evidence is an array of {part, finding, weight, a, b}.</source>
        <translation>Сначала самые вероятные; с запросом – пары, из которых он находит хотя бы одного. Ничего не меняется: см. merge и different. Пары, признанные разными, не возвращаются.
С --format json: массив {score, a, b, evidence}, где evidence – массив {part, finding, weight, a, b}.</translation>
    </message>
    <message>
        <source>the least score from 1 to 100; 50 if not given</source>
        <translation>наименьшее число очков от 1 до 100; по умолчанию 50</translation>
    </message>
    <message>
        <source>only pairs of which this import brought one</source>
        <translation>только пары, в которых одного принёс этот импорт</translation>
    </message>
    <message>
        <source>list at most so many pairs</source>
        <translation>показать не больше стольких пар</translation>
    </message>
    <message>
        <source>Decide that two people, or two conferrals of one person, are one.</source>
        <translation>Решить, что два человека или два награждения одного человека – одно.</translation>
    </message>
    <message>
        <source>INTO-ID stands for both from now on; both ids keep leading there, and both records stay as they are. The conferrals of the two that are the same become one, too. The decision is kept with its source and goes with the data; unmerge takes it back at any time.
With --format json: an object with id, merged (an array of {table, id, into}) and changed.</source>
        <translation>Отныне за обоих стоит INTO-ID; оба обозначения ведут к нему, и обе записи остаются как есть. Совпадающие награждения тоже становятся одним. Решение хранится со своим источником и передаётся с данными; unmerge отменяет его в любое время.
С --format json: объект с id, merged (массив {table, id, into}) и changed.</translation>
    </message>
    <message>
        <source>the value that holds where the two differ; may be given several times</source>
        <translation>верное значение там, где записи расходятся; можно указать несколько раз</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>the source of the decision; its own record if not given</source>
        <translation>источник решения; по умолчанию собственная запись</translation>
    </message>
    <message>
        <source>show what would come of it and change nothing</source>
        <translation>показать, что получится, и ничего не менять</translation>
    </message>
    <message>
        <source>Take back that a record is another one.</source>
        <translation>Отменить соединение записи с другой.</translation>
    </message>
    <message>
        <source>ID is that of the record that was merged into the other. All is as it was before the merge.</source>
        <translation>ID – обозначение записи, которую соединили с другой. Всё станет как до соединения.</translation>
    </message>
    <message>
        <source>Decide that two records are not the same.</source>
        <translation>Решить, что две записи – не одно.</translation>
    </message>
    <message>
        <source>They are no longer listed as duplicates, and cannot be merged until it is taken back.</source>
        <translation>Они больше не перечисляются как повторы и не соединяются, пока решение не отменено.</translation>
    </message>
    <message>
        <source>take that decision back</source>
        <translation>отменить это решение</translation>
    </message>
    <message>
        <source>Without --as the ending of FILE tells the format; a FILE without ending, or called datapackage.json, stands for a data package in that folder. datapackage, phalera and ndjson hold the whole archive; so does xlsx where no query, --unit, --columns, --sort or --cells is given. A data package and a copy are never written over something.
csv, xlsx, json and html hold the rows of the query as the window shows them, jsonld and turtle the records that they stand for, bibtex, ris and csljson the sources that they cite: the same bytes as Export this view gives. gedcom (GEDCOM 7) and eac-cpf (EAC-CPF 2.0) hold the people of the query, or all, with their conferrals and sources; eac-cpf as a file for each where FILE has no ending. With --cells codes csv, xlsx and json hold the columns as canonical values, and without --columns every field of the founding table. What has no room for search, archive, data version, day and licence gets a file FILE-metadata.json beside it.</source>
        <translation>Без --as формат определяется окончанием FILE; FILE без окончания или с именем datapackage.json означает пакет данных в этой папке. datapackage, phalera и ndjson содержат весь архив; xlsx тоже, если нет запроса, --unit, --columns, --sort и --cells. Пакет данных и копия никогда не пишутся поверх чего-либо.
csv, xlsx, json и html содержат строки запроса, как их показывает окно, jsonld и turtle – записи за ними, bibtex, ris и csljson – их источники: те же байты, что даёт «Экспорт этого вида». gedcom (GEDCOM 7) и eac-cpf (EAC-CPF 2.0) содержат людей запроса или всех, с награждениями и источниками; eac-cpf – по файлу на каждого, если у FILE нет окончания. С --cells codes csv, xlsx и json содержат столбцы в канонической форме, а без --columns – все поля исходной таблицы. Если в формате нет места для запроса, архива, версии данных, дня и лицензии, рядом пишется файл FILE-metadata.json.</translation>
    </message>
    <message>
        <source>words as the window shows them, or codes for programs</source>
        <translation>слова, как в окне, или коды для программ</translation>
    </message>
    <message>
        <source>romanize names by this system</source>
        <translation>писать имена латиницей по этой системе</translation>
    </message>
    <message>
        <source>what separates the cells of CSV</source>
        <translation>чем разделять ячейки CSV</translation>
    </message>
    <message>
        <source>begin CSV with a byte order mark, by which Excel knows UTF-8</source>
        <translation>начать CSV с метки, по которой Excel узнаёт UTF-8</translation>
    </message>
    <message>
        <source>write no file beside it</source>
        <translation>не писать файл рядом</translation>
    </message>
    <message>
        <source>The data version is the SHA-256 of the tables of the exported data package, one after another: equal content, equal version.
With --format json: an object with data_version, schema, tables, merged, further_accounts and imports.</source>
        <translation>Версия данных – SHA-256 таблиц экспортированного пакета одна за другой: равное содержание – равная версия.
С --format json: объект с data_version, schema, tables, merged, further_accounts и imports.</translation>
    </message>
    <message>
        <source>Only people can be duplicates; ask for people or conferrals.</source>
        <translation>Повторами могут быть только люди; спрашивайте о людях или награждениях.</translation>
    </message>
    <message>
        <source>--set wants FIELD=VALUE, such as born=1906.</source>
        <translation>--set ждёт FIELD=VALUE, например born=1906.</translation>
    </message>
    <message>
        <source>%1: %2 would be merged into %3.</source>
        <translation>%1: %2 соединилось бы с %3.</translation>
    </message>
    <message>
        <source>%1: %2 is merged into %3.</source>
        <translation>%1: %2 соединено с %3.</translation>
    </message>
    <message>
        <source>--least and --limit want whole numbers.</source>
        <translation>--least и --limit ждут целых чисел.</translation>
    </message>
    <message>
        <source>Comparing people: %1 %</source>
        <translation>Сравнение людей: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) more are not listed.</source>
        <translation>
            <numerusform>Ещё %n пара не показана.</numerusform>
            <numerusform>Ещё %n пары не показаны.</numerusform>
            <numerusform>Ещё %n пар не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were not compared, as too many people share a name and its initials.</source>
        <translation>
            <numerusform>%n пара не сравнена: слишком у многих одна фамилия и инициалы.</numerusform>
            <numerusform>%n пары не сравнены: слишком у многих одна фамилия и инициалы.</numerusform>
            <numerusform>%n пар не сравнены: слишком у многих одна фамилия и инициалы.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 stands for itself again.</source>
        <translation>%1: %2 снова стоит само за себя.</translation>
    </message>
    <message>
        <source>That %1 and %2 are not the same is no longer decided.</source>
        <translation>Решение, что %1 и %2 – не одно, отменено.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same; this is remembered.</source>
        <translation>%1 и %2 – не одно; это запомнено.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 из %2 строк</translation>
    </message>
    <message>
        <source>This format holds the whole archive. For the rows of a query take csv, json, xlsx, html, jsonld or turtle; for the sources that they cite bibtex, ris or csljson.</source>
        <translation>Этот формат содержит весь архив. Для строк запроса возьмите csv, json, xlsx, html, jsonld или turtle; для их источников – bibtex, ris или csljson.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, or the other language with --lang.</source>
        <translation>Ничего с таким названием нет. Попробуйте другое слово или другой язык с --lang.</translation>
    </message>
    <message>
        <source>To fetch the recipients, give the item: %1</source>
        <translation>Чтобы получить награждённых, укажите элемент: %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a service.</source>
        <translation>«%1» – не адрес службы.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) are not shown here: --problems FILE lists them.</source>
        <translation>
            <numerusform>Ещё %n замечание здесь не показано: его запишет --problems FILE.</numerusform>
            <numerusform>Ещё %n замечания здесь не показаны: их запишет --problems FILE.</numerusform>
            <numerusform>Ещё %n замечаний здесь не показаны: их запишет --problems FILE.</numerusform>
        </translation>
    </message>
    <message>
        <source>of these add what was not known</source>
        <translation>из них добавляют неизвестное</translation>
    </message>
    <message>
        <source>of these contradict what is there</source>
        <translation>из них противоречат имеющемуся</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) merged into those that were there.</source>
        <translation>
            <numerusform>%n человек соединён с имеющимися.</numerusform>
            <numerusform>%n человека соединены с имеющимися.</numerusform>
            <numerusform>%n человек соединены с имеющимися.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people may be one; “duplicates ARCHIVE --import %1” lists them.</source>
        <translation>
            <numerusform>%n пара людей может быть одним человеком; её покажет «duplicates ARCHIVE --import %1».</numerusform>
            <numerusform>%n пары людей могут быть одним человеком; их покажет «duplicates ARCHIVE --import %1».</numerusform>
            <numerusform>%n пар людей могут быть одним человеком; их покажет «duplicates ARCHIVE --import %1».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say which award an item is. Write --award %2.</source>
        <translation>«%1» не говорит, какая награда стоит за элементом. Пишите --award %2.</translation>
    </message>
    <message>
        <source>%1 is merged into %2, which is shown here.</source>
        <translation>%1 соединено с %2, которое показано здесь.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не читается: %2</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Отчёта «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <comment>progress of a book</comment>
        <translation>часть %1 из %2</translation>
    </message>
    <message>
        <source>This is in part %1 of the book %2.</source>
        <translation>Это в части %1 книги %2.</translation>
    </message>
    <message>
        <source>how it is made: a file or one of ours; may be given several times</source>
        <translation>как он сделан: файл или один из наших; можно указать несколько раз</translation>
    </message>
    <message>
        <source>group a register by fields, or by region or district of the place; with sub-totals</source>
        <translation>сгруппировать список по полям или по региону либо району места; с промежуточными итогами</translation>
    </message>
    <message>
        <source>order a register by name, in the alphabet of a language such as ru or uk</source>
        <translation>упорядочить список по имени, по алфавиту языка, например ru или uk</translation>
    </message>
    <message>
        <source>columns of text on a page of a register</source>
        <translation>колонок текста на странице списка</translation>
    </message>
    <message>
        <source>with an index of names</source>
        <translation>с указателем имён</translation>
    </message>
    <message>
        <source>with a table of contents</source>
        <translation>с оглавлением</translation>
    </message>
    <message>
        <source>size of the paper</source>
        <translation>формат бумаги</translation>
    </message>
    <message>
        <source>as PDF/A, for archives</source>
        <translation>как PDF/A, для архивов</translation>
    </message>
    <message>
        <source>what is said of people who may be living</source>
        <translation>что говорится о людях, которые могут быть живы</translation>
    </message>
    <message>
        <source>how long after birth somebody may be living; 100 if not given</source>
        <translation>сколько лет после рождения человек может быть жив; если не указано, 100</translation>
    </message>
    <message>
        <source>serial number of an insignia, for an expertise</source>
        <translation>порядковый номер знака, для экспертизы</translation>
    </message>
    <message>
        <source>an earlier archive, which errata are made against</source>
        <translation>более ранний архив, с которым сравнивают для списка исправлений</translation>
    </message>
    <message>
        <source>a dossier for each record of the query</source>
        <translation>досье для каждой записи запроса</translation>
    </message>
    <message>
        <source>how to tell what was written</source>
        <translation>как сообщать о записанном</translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <comment>progress</comment>
        <translation>досье: %1 из %2</translation>
    </message>
    <message>
        <source>--each makes dossiers: report ARCHIVE dossier QUERY --each.</source>
        <translation>--each делает досье: report ARCHIVE dossier QUERY --each.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why</comment>
        <translation>%1 не записан. %2</translation>
    </message>
    <message>
        <source>Nothing in the archive matches the query.</source>
        <translation>В архиве ничего не подходит под запрос.</translation>
    </message>
    <message>
        <source>An expertise needs the serial number of an insignia: --medal 4530.</source>
        <translation>Для экспертизы нужен порядковый номер знака: --medal 4530.</translation>
    </message>
    <message>
        <source>Errata need an earlier archive: --earlier OLD.phalera.</source>
        <translation>Для списка исправлений нужен более ранний архив: --earlier OLD.phalera.</translation>
    </message>
    <message>
        <source>A register cannot be grouped by “%1”.</source>
        <translation>Список нельзя сгруппировать по «%1».</translation>
    </message>
    <message>
        <source>“%1” is no number of years.</source>
        <translation>«%1» – не число лет.</translation>
    </message>
    <message>
        <source>“%1” is none that a report of the kind “%2” can be of.</source>
        <translation>«%1» не годится для отчёта вида «%2».</translation>
    </message>
    <message>
        <source>The template “%1” is for a report of the kind “%2”.</source>
        <translation>Шаблон «%1» – для отчёта вида «%2».</translation>
    </message>
    <message>
        <source>The archive itself is cited as text or html; bibtex, csl-json and ris hold the sources of records.</source>
        <translation>Сам архив цитируется как text или html; bibtex, csl-json и ris содержат источники записей.</translation>
    </message>
    <message>
        <source>Say what to cite: ids of records, or --archive for the archive itself.</source>
        <translation>Укажите, что цитировать: идентификаторы записей или --archive для самого архива.</translation>
    </message>
    <message>
        <source>No source is recorded for what is named.</source>
        <translation>Для названного не записано ни одного источника.</translation>
    </message>
    <message>
        <source>Cite sources, acts, and what other records rest on.</source>
        <translation>Сослаться на источники, акты и на то, на чём держатся другие записи.</translation>
    </message>
    <message>
        <source>A source and an act are cited themselves; of every other record the sources of its accounts and statements, in order, each place once, a citation a line. With --archive the archive itself is cited as the source of a number or a figure, and what else is named is the search that found it.
bibtex, csl-json and ris hold the sources, of an act the one that prints it; places in them are left out.</source>
        <translation>Источник и акт цитируются сами; у всякой другой записи – источники её сообщений и утверждений по порядку, каждое место один раз, по ссылке в строке. С --archive цитируется сам архив как источник числа или рисунка, а остальное названное – запрос, которым оно найдено.
bibtex, csl-json и ris содержат источники, для акта – тот, где он напечатан; места в них опускаются.</translation>
    </message>
    <message>
        <source>rules of citing; of Russian words gost-7.0.5 if not given, else chicago-notes</source>
        <translation>правила ссылок; если не указаны – gost-7.0.5 для русских слов, иначе chicago-notes</translation>
    </message>
    <message>
        <source>where it stands: first note, repeated note, list of sources, in the text; as under a text if not given</source>
        <translation>где стоит: первая сноска, повторная сноска, список источников, в тексте; если не указано – как под текстом</translation>
    </message>
    <message>
        <source>cite the archive and a search, not records</source>
        <translation>сослаться на архив и поиск, а не на записи</translation>
    </message>
    <message>
        <source>KIND is register (the rows of a query), dossier (QUERY is the id of a record), statistics (a chart with its numbers, see --by), map (see --plate), lineage, criticism (QUERY is the id of a source: what it says against all others), expertise (see --medal; QUERY narrows the awards), errata (see --earlier) or book (QUERY is a JSON file that lists several of these; see the manual).
A template is a file *.phaleratemplate.json, or one of ours: chicago-en, gost-ru. Other options come before what it says. With several templates the name of each is added to that of the PDF.
With --each, dossier makes a PDF for each person of QUERY (or act, source: see --unit) in the folder that --out names, called by the id of the record.
With --again F.pdf, a report that was saved as PDF is asked again (report ARCHIVE --again F.pdf): what came, went and changed since is listed, and --out writes the report of today. Exit code 0 says that it was compared, whether or not something changed; 3 that the PDF does not tell how it was made.
With --format json: an array of {file, kind, template, outcome, record, reason}; the outcome is written, left-out or failed. With --again: an object with report, then, now, came, went, changed, changes.</source>
        <translation>KIND – это register (строки запроса), dossier (QUERY – идентификатор записи), statistics (диаграмма с числами, см. --by), map (см. --plate), lineage, criticism (QUERY – идентификатор источника: что он говорит в сравнении со всеми другими), expertise (см. --medal; QUERY сужает круг наград), errata (см. --earlier) или book (QUERY – файл JSON, где перечислены несколько из них; см. руководство).
Шаблон – файл *.phaleratemplate.json или один из наших: chicago-en, gost-ru. Остальные параметры важнее того, что он говорит. Если шаблонов несколько, имя каждого добавляется к имени PDF.
С --each отчёт dossier делает PDF для каждого человека из QUERY (или акта, источника: см. --unit) в папке, названной в --out; имя файла – идентификатор записи.
С --again F.pdf отчёт, сохранённый в PDF, составляется снова (report ARCHIVE --again F.pdf): выводится, что с тех пор появилось, ушло и изменилось, а --out записывает сегодняшний отчёт. Код завершения 0 – сравнение сделано, изменилось что-то или нет; 3 – PDF не говорит, как он составлен.
С --format json: массив {file, kind, template, outcome, record, reason}; outcome – written, left-out или failed. С --again: объект с полями report, then, now, came, went, changed, changes.</translation>
    </message>
    <message>
        <source>ask a report again that was saved as PDF</source>
        <translation>повторить отчёт, сохранённый в PDF</translation>
    </message>
    <message>
        <source>the PDF, or the folder of --each; always but with --again</source>
        <translation>PDF или папка для --each; обязательно, кроме --again</translation>
    </message>
    <message>
        <source>Came:</source>
        <comment>rows of a report</comment>
        <translation>Появилось:</translation>
    </message>
    <message>
        <source>Went:</source>
        <comment>rows of a report</comment>
        <translation>Ушло:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <comment>rows of a report</comment>
        <translation>Изменилось:</translation>
    </message>
    <message>
        <source>%1: “%2”, now “%3”</source>
        <comment>column, then, now</comment>
        <translation>%1: «%2», теперь «%3»</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a state of an archive</comment>
        <translation>Тогда: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a state of an archive</comment>
        <translation>Теперь: %1</translation>
    </message>
    <message>
        <source>The column “%1” is new.</source>
        <translation>Столбец «%1» – новый.</translation>
    </message>
    <message>
        <source>The column “%1” is no more.</source>
        <translation>Столбца «%1» больше нет.</translation>
    </message>
    <message>
        <source>With --again the PDF tells kind and query: report ARCHIVE --again F.pdf [--out NEW.pdf].</source>
        <translation>С --again вид и запрос называет PDF: report ARCHIVE --again F.pdf [--out NEW.pdf].</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The table as plain text, for any program</source>
        <translation>Таблица простым текстом, для любой программы</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>The table for a spreadsheet; a second sheet says where it came from</source>
        <translation>Таблица для табличной программы; на втором листе сказано, откуда она</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The rows as objects with dates in EDTF and codes, for programs</source>
        <translation>Строки как объекты с датами в EDTF и кодами, для программ</translation>
    </message>
    <message>
        <source>Reading copy (HTML)</source>
        <translation>Копия для чтения (HTML)</translation>
    </message>
    <message>
        <source>A page to read, send or print, with the sources as notes</source>
        <translation>Страница для чтения, пересылки и печати, с источниками в примечаниях</translation>
    </message>
    <message>
        <source>JSON-LD (schema.org)</source>
        <translation>JSON-LD (schema.org)</translation>
    </message>
    <message>
        <source>The records as linked data that web pages and search engines read</source>
        <translation>Записи как связанные данные для страниц сети и поисковых машин</translation>
    </message>
    <message>
        <source>Turtle (RiC-O)</source>
        <translation>Turtle (RiC-O)</translation>
    </message>
    <message>
        <source>The records as linked data in the terms of archives</source>
        <translation>Записи как связанные данные в понятиях архивов</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Источники как BibTeX</translation>
    </message>
    <message>
        <source>For LaTeX and reference managers</source>
        <translation>Для LaTeX и программ для библиографии</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Источники как RIS</translation>
    </message>
    <message>
        <source>For Zotero, EndNote, Mendeley and library catalogues</source>
        <translation>Для Zotero, EndNote, Mendeley и каталогов библиотек</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Источники как CSL-JSON</translation>
    </message>
    <message>
        <source>For Zotero and Pandoc</source>
        <translation>Для Zotero и Pandoc</translation>
    </message>
    <message>
        <source>GEDCOM 7</source>
        <translation>GEDCOM 7</translation>
    </message>
    <message>
        <source>The people with their awards, for genealogists</source>
        <translation>Люди с их наградами, для генеалогов</translation>
    </message>
    <message>
        <source>EAC-CPF 2.0</source>
        <translation>EAC-CPF 2.0</translation>
    </message>
    <message>
        <source>The people with their awards, for archives and libraries</source>
        <translation>Люди с их наградами, для архивов и библиотек</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Чертёж (SVG)</translation>
    </message>
    <message>
        <source>Lines and letters that stay sharp and can be changed</source>
        <translation>Линии и буквы, которые остаются чёткими и поддаются правке</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>As it would be on paper</source>
        <translation>Как на бумаге</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Картинка (PNG)</translation>
    </message>
    <message>
        <source>Dots, for slides and web pages</source>
        <translation>Точки, для слайдов и страниц сети</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Пакет данных</translation>
    </message>
    <message>
        <source>Every table of the archive as CSV, in a folder</source>
        <translation>Все таблицы архива как CSV, в папке</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>A compact copy of the archive</source>
        <translation>Сжатая копия архива</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every record and account of the archive, one a line</source>
        <translation>Все записи и сведения архива, по одной в строке</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message numerus="yes">
        <source>%1 of %Ln item(s) looked at</source>
        <comment>that link to the award on Wikidata</comment>
        <translation>
            <numerusform>просмотрено %1 из %Ln элемента</numerusform>
            <numerusform>просмотрено %1 из %Ln элементов</numerusform>
            <numerusform>просмотрено %1 из %Ln элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) looked at</source>
        <comment>that link to the award on Wikidata</comment>
        <translation>
            <numerusform>просмотрен %Ln элемент</numerusform>
            <numerusform>просмотрено %Ln элемента</numerusform>
            <numerusform>просмотрено %Ln элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>%Ln награждённый</numerusform>
            <numerusform>%Ln награждённых</numerusform>
            <numerusform>%Ln награждённых</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>items looked at, recipients found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The service asks for patience: going on in %Ln second(s)</source>
        <translation>
            <numerusform>Служба просит подождать: продолжение через %Ln секунду</numerusform>
            <numerusform>Служба просит подождать: продолжение через %Ln секунды</numerusform>
            <numerusform>Служба просит подождать: продолжение через %Ln секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%1 more may belong here by their dates and are not counted.</source>
        <translation>
            <numerusform>Ещё %1 могут относиться сюда по датам и не учтены.</numerusform>
            <numerusform>Ещё %1 могут относиться сюда по датам и не учтены.</numerusform>
            <numerusform>Ещё %1 могут относиться сюда по датам и не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more match apart from their dates, which are unknown, and are not counted.</source>
        <translation>
            <numerusform>Ещё %1 подходят во всём, кроме даты, которая неизвестна, и не учтены.</numerusform>
            <numerusform>Ещё %1 подходят во всём, кроме даты, которая неизвестна, и не учтены.</numerusform>
            <numerusform>Ещё %1 подходят во всём, кроме даты, которая неизвестна, и не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>N = %1.</source>
        <comment>what is counted in a figure</comment>
        <translation>N = %1.</translation>
    </message>
    <message>
        <source>everything in the archive</source>
        <translation>всё в архиве</translation>
    </message>
    <message>
        <source>Search: everything in the archive.</source>
        <translation>Запрос: всё в архиве.</translation>
    </message>
    <message>
        <source>Search: %1 (%2).</source>
        <comment>in words, and as it is typed</comment>
        <translation>Запрос: %1 (%2).</translation>
    </message>
    <message>
        <source>Data: Phalera archive %1, data version %2.</source>
        <translation>Данные: архив Phalera %1, версия данных %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how many records it gives</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Its records come from %n source(s), chiefly: %1.</source>
        <translation>
            <numerusform>Записи взяты из %n источника: %1.</numerusform>
            <numerusform>Записи взяты из %n источников, главные: %1.</numerusform>
            <numerusform>Записи взяты из %n источников, главные: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its records come from: %1.</source>
        <translation>Записи взяты из: %1.</translation>
    </message>
    <message>
        <source>%1: %2. N = %3.</source>
        <comment>A or B, what is searched, what is counted</comment>
        <translation>%1: %2. N = %3.</translation>
    </message>
    <message>
        <source>Searches as typed: A: %1; B: %2.</source>
        <translation>Запросы как набраны: A: %1; B: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The records of %1 come from %n source(s), chiefly: %2.</source>
        <comment>A or B</comment>
        <translation>
            <numerusform>Записи %1 взяты из %n источника: %2.</numerusform>
            <numerusform>Записи %1 взяты из %n источников, главные: %2.</numerusform>
            <numerusform>Записи %1 взяты из %n источников, главные: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of %1 come from: %2.</source>
        <comment>A or B</comment>
        <translation>Записи %1 взяты из: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a chart shows, and what was searched</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a chart shows, and what was searched</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>“%1” is missing or empty; it can be: %2</source>
        <translation>«%1» отсутствует или пусто; возможно: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be %2; it can be: %3</source>
        <translation>«%1» не может быть %2; возможно: %3</translation>
    </message>
    <message>
        <source>“%1” means nothing here; there are: %2</source>
        <translation>«%1» здесь ничего не значит; есть: %2</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Did you mean “%2”?</source>
        <translation>«%1» здесь ничего не значит. Возможно, имелось в виду «%2»?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>file, place, what is wrong</comment>
        <translation>%1, строка %2, столбец %3: %4</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Phalera shows the lineage of the labour-hero awards, with the source of every fact.</source>
        <translation>Phalera показывает преемственность наград героев труда с источником каждого факта.</translation>
    </message>
    <message>
        <source>The archive to open; without it the last one, or the founding archive.</source>
        <translation>Какой архив открыть; без указания — последний или исходный.</translation>
    </message>
    <message>
        <source>Language of the window: en or ru.</source>
        <translation>Язык окна: en или ru.</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>Цвета окна: light, dark или system.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE.png and quit.</source>
        <translation>Записать изображение окна в FILE.png и завершить работу.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1440x900.</source>
        <translation>Размер окна, например 1440x900.</translation>
    </message>
    <message>
        <source>The query to start with.</source>
        <translation>С каким запросом начать.</translation>
    </message>
    <message>
        <source>The id of the record to choose.</source>
        <translation>id записи, которую выбрать.</translation>
    </message>
    <message>
        <source>Only one archive can be named.</source>
        <translation>Можно указать только один архив.</translation>
    </message>
    <message>
        <source>The size must be two numbers, as in 1440x900.</source>
        <translation>Размер — это два числа, например 1440x900.</translation>
    </message>
    <message>
        <source>Only one query or table can be named beside the archive.</source>
        <translation>Кроме архива можно указать только один запрос или одну таблицу.</translation>
    </message>
    <message>
        <source>What to do in it: a query file (*.phq), a link (phalera:...), or a table to import.</source>
        <translation>Что в нём сделать: файл запроса (*.phq), ссылка (phalera:...) или таблица для импорта.</translation>
    </message>
    <message>
        <source>The view to start with: records, lineage, charts, map or sources.</source>
        <translation>Вид при запуске: records, lineage, charts, map или sources.</translation>
    </message>
    <message>
        <source>The view must be records, lineage, charts, map or sources.</source>
        <translation>Вид должен быть records, lineage, charts, map или sources.</translation>
    </message>
    <message>
        <source>Begin a figure for a publication of the chart.</source>
        <translation>Начать рисунок для публикации по графику.</translation>
    </message>
    <message>
        <source>Begin to export what is shown.</source>
        <translation>Начать экспорт показанного.</translation>
    </message>
    <message>
        <source>Look for people who are there twice.</source>
        <translation>Искать людей, записанных дважды.</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>award, first year, last year</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Lineage of the awards on a time axis: %1.</source>
        <translation>Преемственность наград на оси времени: %1.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Преемственность</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Источники:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>further sources</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Established: %1</source>
        <translation>Дата учреждения: %1</translation>
    </message>
    <message>
        <source>End: not known</source>
        <translation>Дата упразднения: неизвестна</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Дата упразднения: %1</translation>
    </message>
    <message>
        <source>Granted by: %1</source>
        <translation>Кто награждает: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>award, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them chosen</source>
        <translation>
            <numerusform>из них выбрано %n</numerusform>
            <numerusform>из них выбраны %n</numerusform>
            <numerusform>из них выбрано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferral(s) of this award without a date</source>
        <translation>
            <numerusform>%n награждение этой наградой без даты</numerusform>
            <numerusform>%n награждения этой наградой без даты</numerusform>
            <numerusform>%n награждений этой наградой без даты</numerusform>
        </translation>
    </message>
    <message>
        <source>Published total: %1</source>
        <translation>Опубликованное число: %1</translation>
    </message>
    <message>
        <source>Other states, %1</source>
        <comment>year</comment>
        <translation>Другие государства, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) alive for certain</source>
        <translation>
            <numerusform>достоверно действует %n награда</numerusform>
            <numerusform>достоверно действуют %n награды</numerusform>
            <numerusform>достоверно действуют %n наград</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whose beginning or end is not known</source>
        <translation>
            <numerusform>ещё %n с неизвестным началом или концом</numerusform>
            <numerusform>ещё %n с неизвестным началом или концом</numerusform>
            <numerusform>ещё %n с неизвестным началом или концом</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see each award</source>
        <translation>Нажмите, чтобы показать каждую награду</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>number of an act</comment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Действие: %1</translation>
    </message>
    <message>
        <source>Sources differ on this act</source>
        <translation>Источники расходятся в сведениях об этом акте</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>award, award that came of it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Where sources differ: %1</source>
        <comment>award</comment>
        <translation>Расхождения источников: %1</translation>
    </message>
    <message>
        <source>Given with it</source>
        <translation>Вручается вместе</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Звание</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Кто награждал</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Аналоги</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Другие государства</translation>
    </message>
    <message>
        <source>width = conferrals a year, square-root scale</source>
        <translation>ширина — награждения за год, шкала квадратного корня</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s); dots confer</source>
        <comment>marks and dots of acts on a time axis</comment>
        <translation>
            <numerusform>%n акт; точки — о награждении</numerusform>
            <numerusform>%n акта; точки — о награждении</numerusform>
            <numerusform>%n актов; точки — о награждении</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s); pale: end not known</source>
        <comment>number of awards of other states, drawn by year</comment>
        <translation>
            <numerusform>%n награда; бледным — конец неизвестен</numerusform>
            <numerusform>%n награды; бледным — конец неизвестен</numerusform>
            <numerusform>%n наград; бледным — конец неизвестен</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>представление</translation>
    </message>
    <message>
        <source>considered</source>
        <translation>рассмотрение</translation>
    </message>
    <message>
        <source>conferred</source>
        <translation>награждение</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>вручение</translation>
    </message>
    <message>
        <source>informal</source>
        <comment>short name of an award before it was a title</comment>
        <translation>неофициально</translation>
    </message>
    <message>
        <source>origin of the title, %1</source>
        <translation>истоки звания, %1</translation>
    </message>
    <message>
        <source>origin, %1</source>
        <translation>истоки, %1</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>истоки</translation>
    </message>
    <message>
        <source>succeeded by %1, %2</source>
        <comment>award, date</comment>
        <translation>преемник — %1, %2</translation>
    </message>
    <message>
        <source>succeeded, %1</source>
        <translation>смена звания, %1</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>смена звания</translation>
    </message>
    <message>
        <source>%1 restored as %2, %3</source>
        <comment>award, award, date</comment>
        <translation>восстановление: %1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 restored, %2</source>
        <comment>award, date</comment>
        <translation>восстановление: %1, %2</translation>
    </message>
    <message>
        <source>restored, %1</source>
        <translation>восстановление, %1</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановление</translation>
    </message>
    <message numerus="yes">
        <source>sources differ on %n point(s)</source>
        <comment>questions on an award that sources answer differently</comment>
        <translation>
            <numerusform>источники расходятся в %n вопросе</numerusform>
            <numerusform>источники расходятся в %n вопросах</numerusform>
            <numerusform>источники расходятся в %n вопросах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) differ</source>
        <comment>questions on an award that sources answer differently, shorter</comment>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>different answers of sources to one question</comment>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property of an award, its different answers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two dates that sources give</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>%1, given with the title from %2</source>
        <comment>award, date</comment>
        <translation>%1, вручается со званием с %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>award, date</comment>
        <translation>%1, с %2</translation>
    </message>
    <message numerus="yes">
        <source>no title for %n year(s)</source>
        <comment>gap in a line of awards</comment>
        <translation>
            <numerusform>%n год без звания</numerusform>
            <numerusform>%n года без звания</numerusform>
            <numerusform>%n лет без звания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>gap in a line of awards, shorter</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two notes on a lane</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <comment>acts or awards without a place on the time axis</comment>
        <translation>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <comment>of a few days</comment>
        <translation>
            <numerusform>%n акт</numerusform>
            <numerusform>%n акта</numerusform>
            <numerusform>%n актов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>day, day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more perhaps</source>
        <comment>acts whose date is not known well enough</comment>
        <translation>
            <numerusform>возможно, ещё %n</numerusform>
            <numerusform>возможно, ещё %n</numerusform>
            <numerusform>возможно, ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources differ on one of them</source>
        <translation>Об одном из них источники расходятся</translation>
    </message>
    <message>
        <source>Click to come nearer</source>
        <translation>Щёлкните, чтобы приблизить</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s); columns count those that confer</source>
        <comment>columns of acts on a time axis, too many for a dot each</comment>
        <translation>
            <numerusform>%n акт; столбцы считают те, что награждают</numerusform>
            <numerusform>%n акта; столбцы считают те, что награждают</numerusform>
            <numerusform>%n актов; столбцы считают те, что награждают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conferral(s)</source>
        <comment>year</comment>
        <translation>
            <numerusform>%1: %n награждение</numerusform>
            <numerusform>%1: %n награждения</numerusform>
            <numerusform>%1: %n награждений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number chosen, number in all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n conferral(s)</source>
        <comment>year, number chosen, number in all</comment>
        <translation>
            <numerusform>%1: %2 из %n награждения</numerusform>
            <numerusform>%1: %2 из %n награждений</numerusform>
            <numerusform>%1: %2 из %n награждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferral(s) of this time in the archive</source>
        <translation>
            <numerusform>в архиве %n награждение этого времени</numerusform>
            <numerusform>в архиве %n награждения этого времени</numerusform>
            <numerusform>в архиве %n награждений этого времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be of this time or of another</source>
        <translation>
            <numerusform>ещё %n может относиться к этому времени или к другому</numerusform>
            <numerusform>ещё %n могут относиться к этому времени или к другому</numerusform>
            <numerusform>ещё %n могут относиться к этому времени или к другому</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to choose this award and time</source>
        <translation>Нажмите, чтобы выбрать эту награду и это время</translation>
    </message>
    <message>
        <source>width = conferrals a day, square-root scale</source>
        <translation>ширина – награждения за день, шкала квадратного корня</translation>
    </message>
    <message>
        <source>width = conferrals a month, square-root scale</source>
        <translation>ширина – награждения за месяц, шкала квадратного корня</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) by year</source>
        <translation>
            <numerusform>%n награда по годам</numerusform>
            <numerusform>%n награды по годам</numerusform>
            <numerusform>%n наград по годам</numerusform>
        </translation>
    </message>
    <message>
        <source>pale: end not known</source>
        <comment>awards of other states, drawn by year</comment>
        <translation>бледно: конец неизвестен</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Phalera archives (*.phalera);;All files (*)</source>
        <translation>Архивы Phalera (*.phalera);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>none (%1)</source>
        <comment>key of a map, number of places</comment>
        <translation>нет (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s)</source>
        <translation>
            <numerusform>ещё %n место</numerusform>
            <numerusform>ещё %n места</numerusform>
            <numerusform>ещё %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this map: %1.</source>
        <translation>Не на этой карте: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Union republics</source>
        <translation>Союзные республики</translation>
    </message>
    <message>
        <source>Subjects of the federation</source>
        <translation>Субъекты федерации</translation>
    </message>
    <message>
        <source>Subjects as tiles</source>
        <translation>Субъекты плитками</translation>
    </message>
    <message>
        <source>Circles by number</source>
        <translation>Круги по числу</translation>
    </message>
    <message>
        <source>Shades by number</source>
        <translation>Оттенки по числу</translation>
    </message>
    <message>
        <source>Shades by share</source>
        <translation>Оттенки по доле</translation>
    </message>
    <message>
        <source>As many places in each class</source>
        <translation>Поровну мест в классах</translation>
    </message>
    <message>
        <source>Classes of equal width</source>
        <translation>Классы равной ширины</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time without an end</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a year to a year</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Share of all recipients of a union republic</source>
        <translation>Доля среди всех награждённых союзной республики</translation>
    </message>
    <message>
        <source>Share of all recipients of a subject of the federation</source>
        <translation>Доля среди всех награждённых субъекта федерации</translation>
    </message>
    <message>
        <source>Share of all conferrals in a union republic</source>
        <translation>Доля среди всех награждений союзной республики</translation>
    </message>
    <message>
        <source>Share of all conferrals in a subject of the federation</source>
        <translation>Доля среди всех награждений субъекта федерации</translation>
    </message>
    <message>
        <source>People by union republic</source>
        <translation>Люди по союзным республикам</translation>
    </message>
    <message>
        <source>People by subject of the federation</source>
        <translation>Люди по субъектам федерации</translation>
    </message>
    <message>
        <source>Conferrals by union republic</source>
        <translation>Награждения по союзным республикам</translation>
    </message>
    <message>
        <source>Conferrals by subject of the federation</source>
        <translation>Награждения по субъектам федерации</translation>
    </message>
    <message>
        <source>%1 on the map, %2 not</source>
        <comment>numbers of conferrals or people</comment>
        <translation>%1 на карте, %2 вне её</translation>
    </message>
    <message>
        <source>some stand at more than one place</source>
        <translation>некоторые стоят в нескольких местах</translation>
    </message>
    <message numerus="yes">
        <source>%1 at the chosen places</source>
        <translation>
            <numerusform>%1 в выбранных местах</numerusform>
            <numerusform>%1 в выбранных местах</numerusform>
            <numerusform>%1 в выбранных местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 possibly of that time</source>
        <translation>
            <numerusform>из них %1 возможно этого времени</numerusform>
            <numerusform>из них %1 возможно этого времени</numerusform>
            <numerusform>из них %1 возможно этого времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more possibly of that time</source>
        <translation>
            <numerusform>ещё %1 возможно этого времени</numerusform>
            <numerusform>ещё %1 возможно этого времени</numerusform>
            <numerusform>ещё %1 возможно этого времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 undated</source>
        <translation>
            <numerusform>из них %1 без даты</numerusform>
            <numerusform>из них %1 без даты</numerusform>
            <numerusform>из них %1 без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more undated</source>
        <translation>
            <numerusform>ещё %1 без даты</numerusform>
            <numerusform>ещё %1 без даты</numerusform>
            <numerusform>ещё %1 без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revocation(s) or restoration(s) left out</source>
        <translation>
            <numerusform>%1 лишение или восстановление не учтено</numerusform>
            <numerusform>%1 лишения или восстановления не учтены</numerusform>
            <numerusform>%1 лишений или восстановлений не учтены</numerusform>
        </translation>
    </message>
    <message>
        <source>Each award stands at the republic of its date; the outlines are those of %1.</source>
        <comment>a period</comment>
        <translation>Каждая награда стоит у республики своей даты; очертания – %1.</translation>
    </message>
    <message>
        <source>Each award stands at the subject of the federation of its date; the outlines are those of 2008–2013.</source>
        <translation>Каждая награда стоит у субъекта федерации своей даты; очертания – 2008–2013 годов.</translation>
    </message>
    <message>
        <source>The share is what the search finds of all recipients that the archive has for the place.</source>
        <translation>Доля – найденное среди всех награждённых этого места, что есть в архиве.</translation>
    </message>
    <message>
        <source>The share is what the search finds of all conferrals that the archive has for the place.</source>
        <translation>Доля – найденное среди всех награждений этого места, что есть в архиве.</translation>
    </message>
    <message>
        <source>Percent (places)</source>
        <comment>head of a key: what its numbers are</comment>
        <translation>Проценты (места)</translation>
    </message>
    <message>
        <source>People</source>
        <comment>head of a key</comment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Conferrals</source>
        <comment>head of a key</comment>
        <translation>Награждения</translation>
    </message>
    <message>
        <source>People (places)</source>
        <comment>head of a key</comment>
        <translation>Люди (места)</translation>
    </message>
    <message>
        <source>Conferrals (places)</source>
        <comment>head of a key</comment>
        <translation>Награждения (места)</translation>
    </message>
    <message>
        <source>under 1</source>
        <comment>percent</comment>
        <translation>менее 1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>limits of a class</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>limits of a class, and how many places are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <comment>possibly of that time</comment>
        <translation>возможно: %1</translation>
    </message>
    <message>
        <source>undated: %1</source>
        <translation>без даты: %1</translation>
    </message>
    <message>
        <source>%1 of all %2 of this place</source>
        <comment>percent, number</comment>
        <translation>%1 от всех %2 этого места</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and its numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Acts and sources have no place. Count conferrals or people to see them on the map.</source>
        <translation>У актов и источников нет места. Чтобы увидеть карту, считайте награждения или людей.</translation>
    </message>
    <message>
        <source>Nothing matches this search, so there is nothing to draw.</source>
        <translation>По этому запросу ничего не найдено, показывать нечего.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The death (%1) lies before the birth (%2).</source>
        <translation>Смерть (%1) раньше рождения (%2).</translation>
    </message>
    <message>
        <source>The award (%1) lies before the birth (%2).</source>
        <translation>Награждение (%1) раньше рождения (%2).</translation>
    </message>
    <message>
        <source>The award (%1) lies after the death (%2), but is not marked as posthumous.</source>
        <translation>Награждение (%1) позже смерти (%2), но не отмечено как посмертное.</translation>
    </message>
    <message>
        <source>The age at the award would be %1 to %2 years. One of the dates may be wrong.</source>
        <translation>Возраст при награждении получается от %1 до %2 лет. Возможно, одна из дат ошибочна.</translation>
    </message>
    <message>
        <source>The award (%1) was conferred before it was established (%2): %3.</source>
        <translation>Награждение (%1) раньше учреждения награды (%2): %3.</translation>
    </message>
    <message>
        <source>The award (%1) was conferred after it was abolished (%2): %3.</source>
        <translation>Награждение (%1) позже упразднения награды (%2): %3.</translation>
    </message>
    <message>
        <source>The act “%1” is on another award than this one, %2.</source>
        <translation>Акт «%1» относится к другой награде, а не к этой: %2.</translation>
    </message>
    <message>
        <source>The conferral is dated %1, but its act %2 (“%3”).</source>
        <translation>Награждение датировано %1, а его акт — %2 («%3»).</translation>
    </message>
    <message>
        <source>Conferral no. %1 of this award to this person is there twice; the other is “%2”.</source>
        <translation>Награждение № %1 этого человека этой наградой записано дважды; другая запись — «%2».</translation>
    </message>
    <message>
        <source>The conferral (%1) lies before the one that precedes it by number (%2).</source>
        <translation>Награждение (%1) раньше предшествующего ему по номеру (%2).</translation>
    </message>
    <message>
        <source>Conferral no. %1 is there, but no. %2 is missing.</source>
        <translation>Награждение № %1 есть, а № %2 отсутствует.</translation>
    </message>
    <message>
        <source>A revocation is there, but no conferral that it could take back.</source>
        <translation>Лишение есть, а награждения, которое оно отменяет, нет.</translation>
    </message>
    <message>
        <source>%1 is no number of awards: it is below zero.</source>
        <translation>%1 не может быть числом награждений: оно меньше нуля.</translation>
    </message>
    <message>
        <source>The field “%1” names “%2”, but there is no such record.</source>
        <translation>Поле «%1» ссылается на «%2», но такой записи нет.</translation>
    </message>
    <message>
        <source>The statement is on “%1”, but there is no such record.</source>
        <translation>Утверждение относится к «%1», но такой записи нет.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rule and what it found</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table and id of a record</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of the user&apos;s data, in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the words of the system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>place in a file</comment>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <comment>place in a file, counted in characters or cells</comment>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <comment>place in a file</comment>
        <translation>поле %1</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Файла %1 нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you are allowed to open it.</source>
        <translation>Не удаётся прочитать: %1. Проверьте, есть ли у вас право его открывать.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you are allowed to write there.</source>
        <translation>Не удаётся записать: %1. Проверьте, что папка существует и что в неё разрешена запись.</translation>
    </message>
    <message>
        <source>%1 is already there and is left as it is. Choose another name.</source>
        <translation>Уже существует и оставлено без изменений: %1. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space and try again.</source>
        <translation>Диск заполнен, не записано: %1. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>%1 is too large to be read. Split it into smaller files.</source>
        <translation>Слишком большой объём для чтения: %1. Разделите на файлы поменьше.</translation>
    </message>
    <message>
        <source>%1 is not a Phalera archive. To bring in its data, import it into an archive.</source>
        <translation>Это не архив Phalera: %1. Чтобы перенести данные, импортируйте их в архив.</translation>
    </message>
    <message>
        <source>%1 is incomplete: only %2 of its %3 bytes are there. Copy it again from where it came, or open a back-up.</source>
        <translation>Файл неполный: %1, на месте лишь %2 байт из %3. Скопируйте его заново оттуда, где он был взят, или откройте резервную копию.</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. Copy it again from where it came, or open a back-up.</source>
        <translation>Файл неполный, нет конца: %1. Скопируйте его заново оттуда, где он был взят, или откройте резервную копию.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>Занято другой программой: %1. Закройте файл там и повторите.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Phalera, which this one cannot read. Update the program.</source>
        <translation>Создано более новой версией Phalera, эта версия прочитать не может: %1. Обновите программу.</translation>
    </message>
    <message>
        <source>The archive is open for reading only; nothing was changed. Save a copy where you may write, and open that.</source>
        <translation>Архив открыт только для чтения; ничего не изменено. Сохраните копию там, где разрешена запись, и откройте её.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a back-up; “Check” tells what is wrong with this one.</source>
        <translation>Файл повреждён: %1. Откройте резервную копию; что не так с этим файлом, покажет команда check.</translation>
    </message>
    <message>
        <source>%1 could not be brought to the current version and is left as it was.</source>
        <translation>Не удалось привести к текущей версии, оставлено без изменений: %1.</translation>
    </message>
    <message>
        <source>The database could not do this; nothing was changed.</source>
        <translation>База данных не смогла этого выполнить; ничего не изменено.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>В строке больше или меньше ячеек, чем в заголовке.</translation>
    </message>
    <message>
        <source>The header names %1, which this table does not have there. Its columns are: %2.</source>
        <translation>В заголовке указано %1, чего на этом месте в таблице нет. Её столбцы: %2.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <comment>a sentence and what may be meant instead</comment>
        <translation>%1 Возможно, имелось в виду %2?</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8 and read it again.</source>
        <translation>Текст не в UTF-8. Сохраните файл в UTF-8 и загрузите снова.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or stands inside a cell. Write a mark within a quoted cell twice.</source>
        <translation>Кавычка не закрыта или стоит внутри ячейки. Внутри ячейки в кавычках удваивайте кавычку.</translation>
    </message>
    <message>
        <source>The file is empty: not even a header is there.</source>
        <translation>Файл пуст: в нём нет даже заголовка.</translation>
    </message>
    <message>
        <source>No table is called %1. The name of the file must be that of a table, such as “people.csv”.</source>
        <translation>Таблицы %1 нет. Файл должен называться по таблице, например «people.csv».</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Это не JSON: %1</translation>
    </message>
    <message>
        <source>This data package does not say what it should about: %1</source>
        <translation>В описании пакета данных не хватает сведений: %1</translation>
    </message>
    <message>
        <source>The format of %1 is not known. Name one that is, or give the file its usual ending.</source>
        <translation>Формат не распознан: %1. Укажите известный формат или дайте файлу обычное расширение.</translation>
    </message>
    <message>
        <source>The record %1 (%2) refers to %3, which is not there. Add it first, or in the same import.</source>
        <translation>Запись %1 (%2) ссылается на %3, но такой записи нет. Добавьте её раньше или в том же импорте.</translation>
    </message>
    <message>
        <source>There is no record %1. Add it first, or in the same import.</source>
        <translation>Записи %1 нет. Добавьте её раньше или в том же импорте.</translation>
    </message>
    <message>
        <source>There is no record %1 in the table “%2”. Add it first, or in the same import.</source>
        <translation>Записи %1 нет в таблице «%2». Добавьте её раньше или в том же импорте.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 1948-03-13, 1948-03, 1948, 1948? or 1947/1948.</source>
        <translation>%1 — не дата. Пишите 1948-03-13, 1948-03, 1948, 1948? или 1947/1948.</translation>
    </message>
    <message>
        <source>%1 is not a whole number that can stand here.</source>
        <translation>%1 — не целое число, допустимое здесь.</translation>
    </message>
    <message>
        <source>The record has no proper id.</source>
        <translation>У записи нет правильного идентификатора.</translation>
    </message>
    <message>
        <source>%1 is not a proper id. Use lower-case Latin letters, digits and hyphens only.</source>
        <translation>%1 — неправильный идентификатор. Допустимы только строчные латинские буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>%1 is none of the words that this field knows.</source>
        <translation>%1 — не из слов, допустимых в этом поле.</translation>
    </message>
    <message>
        <source>%1 is none of the words that this field knows: %2.</source>
        <translation>%1 — не из слов, допустимых в этом поле: %2.</translation>
    </message>
    <message>
        <source>The id %1 stands in the file more than once. Give each record its own.</source>
        <translation>Идентификатор %1 встречается в файле не один раз. Дайте каждой записи свой.</translation>
    </message>
    <message>
        <source>This column must be there and not empty.</source>
        <translation>Этот столбец обязателен и не может быть пустым.</translation>
    </message>
    <message>
        <source>The row names no source. Nothing is kept without one: add the id of a source.</source>
        <translation>В строке не указан источник. Без источника ничего не хранится: добавьте идентификатор источника.</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space. Remove it.</source>
        <translation>%1 начинается или кончается пробелом. Уберите его.</translation>
    </message>
    <message>
        <source>The search cannot be understood: %1</source>
        <translation>Запрос непонятен: %1</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Поля %1 нет.</translation>
    </message>
    <message>
        <source>There is no record %1 in this archive.</source>
        <translation>Записи %1 в этом архиве нет.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>This is not possible while no archive is open.</source>
        <translation>Это невозможно, пока не открыт архив.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 здесь невозможно.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation>Внутренняя ошибка программы. Пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it: %1</source>
        <translation>Внутренняя ошибка программы. Пожалуйста, сообщите о ней: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed.</source>
        <translation>Здесь открыта и не закрыта кавычка.</translation>
    </message>
    <message>
        <source>A bracket is opened here and not closed.</source>
        <translation>Здесь открыта и не закрыта скобка.</translation>
    </message>
    <message>
        <source>A bracket is closed here that was not opened.</source>
        <translation>Здесь закрыта скобка, которую не открывали.</translation>
    </message>
    <message>
        <source>There is no field %1. To search for a text with a colon, put it in quotation marks.</source>
        <translation>Поля %1 нет. Чтобы искать текст с двоеточием, возьмите его в кавычки.</translation>
    </message>
    <message>
        <source>%1 has no value. Write one after the colon, or “unknown”.</source>
        <translation>У %1 нет значения. Напишите его после двоеточия — или слово “unknown”.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 1948, 1948-03 or 1948-03-13.</source>
        <translation>%1 — не дата. Пишите 1948, 1948-03 или 1948-03-13.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 — не целое число.</translation>
    </message>
    <message>
        <source>%1 is not a range. Write it as 1948..1952, ..1952 or 1948.., the smaller end first.</source>
        <translation>%1 — не диапазон. Пишите 1948..1952, ..1952 или 1948.., меньший конец первым.</translation>
    </message>
    <message>
        <source>Nothing follows this minus. Write what is to be left out right after it.</source>
        <translation>После этого минуса ничего нет. Пишите сразу за ним то, что исключить.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>По обе стороны OR должно что-то стоять.</translation>
    </message>
    <message>
        <source>%1 is none of the values that this field has.</source>
        <translation>%1 — не из значений этого поля.</translation>
    </message>
    <message>
        <source>The brackets go too deep.</source>
        <translation>Слишком глубокая вложенность скобок.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>a place in the search line and what is wrong there</comment>
        <translation>Позиция %1: %2</translation>
    </message>
    <message>
        <source>Nothing stands in these brackets.</source>
        <translation>В этих скобках ничего нет.</translation>
    </message>
    <message>
        <source>%1 is about the whole query: write it outside of brackets and without a minus.</source>
        <translation>%1 относится ко всему запросу: пишите это вне скобок и без минуса.</translation>
    </message>
    <message>
        <source>%1 is said a second time. Say once what is counted, and once how dates are taken.</source>
        <translation>%1 сказано второй раз. Скажите один раз, что считать, и один раз, как понимать даты.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the header has %2. Add what is missing, or quote a cell that holds a delimiter.</source>
        <translation>В строке %1 ячеек, а в заголовке %2. Добавьте недостающее или возьмите в кавычки ячейку, в которой есть разделитель.</translation>
    </message>
    <message>
        <source>%1 is not a date as the tables have it. Write it as %2.</source>
        <translation>%1 – не дата в том виде, в каком она нужна таблице. Напишите %2.</translation>
    </message>
    <message>
        <source>The recipe lacks a proper “%1”. It is: %2</source>
        <translation>В рецепте нет верного «%1». Нужно: %2</translation>
    </message>
    <message>
        <source>The recipe has %1 in “%2”. It can be: %3</source>
        <translation>В рецепте стоит %1 в «%2». Может быть: %3</translation>
    </message>
    <message>
        <source>Here is no text in the encoding %1. Name the encoding of the file, or save it as UTF-8 and read it again.</source>
        <translation>Здесь не текст в кодировке %1. Укажите кодировку файла или сохраните его в UTF-8 и прочтите снова.</translation>
    </message>
    <message>
        <source>Nothing tells what is the family name in %1. Say the order of names in the recipe, or give the parts of a name columns of their own.</source>
        <translation>Ничто не говорит, где в %1 фамилия. Укажите в рецепте порядок имён или дайте частям имени отдельные столбцы.</translation>
    </message>
    <message>
        <source>%1 could not be read. It is kept as it is written, without a value.</source>
        <translation>%1 прочесть не удалось. Хранится так, как написано, без значения.</translation>
    </message>
    <message>
        <source>The column %1 is not in the recipe and was left out.</source>
        <translation>Столбца %1 в рецепте нет, он пропущен.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <comment>place in a workbook</comment>
        <translation>лист %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <comment>place on a sheet, such as B12</comment>
        <translation>ячейка %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>place on a sheet</comment>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>The sheet %1 is no table of an archive. Name it as one, such as “people”, or read it by a recipe.</source>
        <translation>Лист %1 – не таблица архива. Назовите его как таблицу, например «people», или прочтите по рецепту.</translation>
    </message>
    <message>
        <source>%1 is a workbook of a binary format (.xls, .xlsb), which is not read. Open it in a spreadsheet program, save it as .xlsx or .ods, and read that.</source>
        <translation>%1 – книга в двоичном формате (.xls, .xlsb), он не читается. Откройте её в программе электронных таблиц, сохраните как .xlsx или .ods и примите этот файл.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet program, save it without a password, and read that.</source>
        <translation>%1 защищён паролем. Откройте его в программе электронных таблиц, сохраните без пароля и примите этот файл.</translation>
    </message>
    <message>
        <source>There is no sheet %1. The sheets are: %2</source>
        <translation>Листа %1 нет. Есть листы: %2</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows at most, and there are more. Narrow the search, or write CSV or a data package.</source>
        <translation>Лист вмещает не больше %1 строк, а их больше. Сузьте запрос или запишите CSV либо пакет данных.</translation>
    </message>
    <message>
        <source>A cell of a sheet holds %1 characters at most, and a value has more. Write CSV or a data package.</source>
        <translation>Ячейка вмещает не больше %1 знаков, а значение длиннее. Запишите CSV или пакет данных.</translation>
    </message>
    <message>
        <source>The cell holds no value but %1. Correct it in the spreadsheet program, or let that compute it and save.</source>
        <translation>В ячейке не значение, а %1. Исправьте её в программе электронных таблиц или дайте ей вычислить значение и сохраните.</translation>
    </message>
    <message>
        <source>Sheets that were not read: %1.</source>
        <translation>Непрочитанные листы: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the spreadsheet hides were read too.</source>
        <translation>
            <numerusform>Прочитана и %n скрытая строка.</numerusform>
            <numerusform>Прочитаны и %n скрытые строки.</numerusform>
            <numerusform>Прочитаны и %n скрытых строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) that the spreadsheet hides were read too.</source>
        <translation>
            <numerusform>Прочитан и %n скрытый столбец.</numerusform>
            <numerusform>Прочитаны и %n скрытых столбца.</numerusform>
            <numerusform>Прочитаны и %n скрытых столбцов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) merged over several rows were read in each of these rows.</source>
        <translation>
            <numerusform>%n ячейка, объединённая по нескольким строкам, прочитана в каждой из них.</numerusform>
            <numerusform>%n ячейки, объединённые по нескольким строкам, прочитаны в каждой из них.</numerusform>
            <numerusform>%n ячеек, объединённых по нескольким строкам, прочитаны в каждой из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged, or no workbook at all. Open it in a spreadsheet program, save it as .xlsx or .ods, and read that.</source>
        <translation>%1 повреждён или вовсе не книга. Откройте его в программе электронных таблиц, сохраните как .xlsx или .ods и примите этот файл.</translation>
    </message>
    <message>
        <source>The archive has %1, this file says %2. Both are kept.</source>
        <translation>В архиве %1, в этом файле %2. Сохраняется то и другое.</translation>
    </message>
    <message>
        <source>Was not known; this file says %1.</source>
        <translation>Было неизвестно; в этом файле %1.</translation>
    </message>
    <message>
        <source>The archive has %1; this file adds %2, which may be true too.</source>
        <translation>В архиве %1; этот файл добавляет %2, что может быть верно тоже.</translation>
    </message>
    <message>
        <source>The file ends within an entry. Complete it, or remove the entry.</source>
        <translation>Файл кончается посреди записи. Допишите её или уберите.</translation>
    </message>
    <message>
        <source>The entry is not written as its format asks: %1 does not belong here. Look for a bracket, a comma or a tag that is missing before it.</source>
        <translation>Запись составлена не по правилам формата: %1 здесь не на месте. Посмотрите, не пропущена ли раньше скобка, запятая или метка.</translation>
    </message>
    <message>
        <source>This is no description that can be read (%1). What came before it stands; correct the file at this place.</source>
        <translation>Это описание прочесть нельзя (%1). Прочитанное раньше остаётся; исправьте файл в этом месте.</translation>
    </message>
    <message>
        <source>This is no line of GEDCOM, which has a level, a tag and a value: %1. Correct it, or import without it.</source>
        <translation>Это не строка GEDCOM, где есть уровень, метка и значение: %1. Исправьте её или принимайте без неё.</translation>
    </message>
    <message>
        <source>%1 is the name of no award of this archive at that time. It is kept as it is written; for a conferral add the award, or its name, and import again.</source>
        <translation>Награды с названием %1 в то время в архиве нет. Оно сохранено как написано; чтобы вышло награждение, добавьте награду или её название и примите файл снова.</translation>
    </message>
    <message>
        <source>No field holds these; they are kept as they are written: %1.</source>
        <translation>Для этого нет полей; сохранено как написано: %1.</translation>
    </message>
    <message>
        <source>This is no person, and no record can hold it: %1.</source>
        <translation>Это не человек, и записи для этого нет: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an item and its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold no award of this archive and are not in it, and were left out.</source>
        <translation>
            <numerusform>%n человек не имеет наград этого архива, его в нём нет, и он опущен.</numerusform>
            <numerusform>%n человека не имеют наград этого архива, их в нём нет, и они опущены.</numerusform>
            <numerusform>%n человек не имеют наград этого архива, их в нём нет, и они опущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are no longer at the service, or never were.</source>
        <translation>
            <numerusform>%n элемента в службе уже нет или не было.</numerusform>
            <numerusform>%n элементов в службе уже нет или не было.</numerusform>
            <numerusform>%n элементов в службе уже нет или не было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without any name were left out.</source>
        <translation>
            <numerusform>%n человек без имени опущен.</numerusform>
            <numerusform>%n человека без имени опущены.</numerusform>
            <numerusform>%n человек без имени опущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are no people: only what they are called was read.</source>
        <translation>
            <numerusform>%n элемент – не человек: прочитано только название.</numerusform>
            <numerusform>%n элемента – не люди: прочитаны только названия.</numerusform>
            <numerusform>%n элементов – не люди: прочитаны только названия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No award of this archive is called as %1; %n statement(s) on it were left out. Say which award it is, if it is one.</source>
        <translation>
            <numerusform>В архиве нет награды с названием %1; %n утверждение о ней опущено. Скажите, какая это награда, если она там есть.</numerusform>
            <numerusform>В архиве нет награды с названием %1; %n утверждения о ней опущены. Скажите, какая это награда, если она там есть.</numerusform>
            <numerusform>В архиве нет награды с названием %1; %n утверждений о ней опущены. Скажите, какая это награда, если она там есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken as the award %2, which has the same name.</source>
        <translation>%1 принято за награду %2 с тем же названием.</translation>
    </message>
    <message>
        <source>Statements that no field can hold were left out: %1.</source>
        <translation>Опущены утверждения, для которых нет полей: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection and try again later.</source>
        <translation>%1: нет связи. Проверьте соединение и попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 refused to answer. Try again later.</source>
        <translation>%1: служба отказала в ответе. Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read. Check the address of the service.</source>
        <translation>%1: ответ прочесть нельзя. Проверьте адрес службы.</translation>
    </message>
    <message>
        <source>%1 cannot be merged into the other record. Only two people can be merged, or two conferrals of one person.</source>
        <translation>%1 нельзя соединить с другой записью. Соединяются только два человека или два награждения одного человека.</translation>
    </message>
    <message>
        <source>%1 and %2 are one record already.</source>
        <translation>%1 и %2 – уже одна запись.</translation>
    </message>
    <message>
        <source>It was decided that %1 and %2 are not the same. Take that decision back first, then merge them.</source>
        <translation>Решено, что %1 и %2 – не одно. Сначала отмените это решение, потом соединяйте.</translation>
    </message>
    <message>
        <source>%1 is not merged into another record.</source>
        <translation>%1 ни с чем не соединено.</translation>
    </message>
    <message>
        <source>There is no decision that %1 and %2 are not the same.</source>
        <translation>Решения, что %1 и %2 – не одно, нет.</translation>
    </message>
    <message>
        <source>%1 does not tell its century. It is kept as it is written.</source>
        <translation>%1: век не назван. Оставлено как написано.</translation>
    </message>
    <message>
        <source>%1 may begin with the day or the month. It is kept as it is written.</source>
        <translation>%1 может начинаться с дня или с месяца. Оставлено как написано.</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>В строке никто не назван.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>BGN/PCGN</source>
        <translation>BGN/PCGN</translation>
    </message>
    <message>
        <source>BGN/PCGN 1947</source>
        <translation>BGN/PCGN 1947</translation>
    </message>
    <message>
        <source>ALA-LC</source>
        <translation>ALA-LC</translation>
    </message>
    <message>
        <source>ALA-LC 2012 (libraries)</source>
        <translation>ALA-LC 2012 (библиотеки)</translation>
    </message>
    <message>
        <source>ISO 9</source>
        <translation>ISO 9</translation>
    </message>
    <message>
        <source>ISO 9:1995 (GOST 7.79-2000 A)</source>
        <translation>ISO 9:1995 (ГОСТ 7.79-2000 А)</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>паспорт</translation>
    </message>
    <message>
        <source>Russian passports since 2014 (ICAO)</source>
        <translation>Российские паспорта с 2014 (ИКАО)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкая</translation>
    </message>
    <message>
        <source>German press (Duden)</source>
        <translation>Немецкая печать (Duden)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французская</translation>
    </message>
    <message>
        <source>French press</source>
        <translation>Французская печать</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польская</translation>
    </message>
    <message>
        <source>Polish press (PWN)</source>
        <translation>Польская печать (PWN)</translation>
    </message>
    <message>
        <source>GOST 7.79 B</source>
        <translation>ГОСТ 7.79 Б</translation>
    </message>
    <message>
        <source>GOST 7.79-2000 B</source>
        <translation>ГОСТ 7.79-2000 Б</translation>
    </message>
    <message>
        <source>GOST R 7.0.34</source>
        <translation>ГОСТ Р 7.0.34</translation>
    </message>
    <message>
        <source>GOST R 7.0.34-2014</source>
        <translation>ГОСТ Р 7.0.34-2014</translation>
    </message>
    <message>
        <source>MVD 1997</source>
        <translation>МВД 1997</translation>
    </message>
    <message>
        <source>Russian passports 1997 to 2010 (MVD)</source>
        <translation>Российские паспорта 1997–2010 (МВД)</translation>
    </message>
    <message>
        <source>Ukrainian 2010</source>
        <translation>украинская 2010</translation>
    </message>
    <message>
        <source>Ukrainian, resolution 55 of 2010</source>
        <translation>Украинская, постановление 55 2010 года</translation>
    </message>
    <message>
        <source>Ukrainian ALA-LC</source>
        <translation>украинская ALA-LC</translation>
    </message>
    <message>
        <source>Ukrainian, ALA-LC 2011</source>
        <translation>Украинская, ALA-LC 2011</translation>
    </message>
    <message>
        <source>Belarusian 2007</source>
        <translation>белорусская 2007</translation>
    </message>
    <message>
        <source>Belarusian, national system of 2007</source>
        <translation>Белорусская, национальная система 2007</translation>
    </message>
    <message>
        <source>Kazakh BGN/PCGN</source>
        <translation>казахская BGN/PCGN</translation>
    </message>
    <message>
        <source>Kazakh, BGN/PCGN 1979</source>
        <translation>Казахская, BGN/PCGN 1979</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Как в источнике</translation>
    </message>
    <message>
        <source>romanized by %1</source>
        <translation>латиницей по системе: %1</translation>
    </message>
    <message>
        <source>romanized by %1 from %2, not the source’s spelling</source>
        <translation>латиницей по системе «%1» из «%2», не написание источника</translation>
    </message>
</context>
<context>
    <name>QueryFile</name>
    <message>
        <source>“%1” was written by a newer version of Phalera, which this one cannot read. Update the program.</source>
        <translation>«%1» записан более новой версией Phalera; эта его не читает. Обновите программу.</translation>
    </message>
    <message>
        <source>“%1”, line 1, column 1: this is no Phalera query. The first line of one is “%2”.</source>
        <translation>«%1», строка 1, столбец 1: это не запрос Phalera. Его первая строка – «%2».</translation>
    </message>
    <message>
        <source>“%1” is larger than any query: more than 1 MB. Choose a file that was saved as a query.</source>
        <translation>«%1» больше любого запроса: более 1 МБ. Выберите файл, сохранённый как запрос.</translation>
    </message>
</context>
<context>
    <name>QueryLink</name>
    <message>
        <source>This link cannot be followed: %1</source>
        <translation>По этой ссылке нельзя перейти: %1</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>она слишком длинная.</translation>
    </message>
    <message>
        <source>it does not begin with %1.</source>
        <translation>она не начинается с %1.</translation>
    </message>
    <message>
        <source>it names something that Phalera does not have. A link has the form %1.</source>
        <translation>она называет то, чего в Phalera нет. Вид ссылки: %1.</translation>
    </message>
    <message>
        <source>“%1” is no percent-encoded UTF-8. Copy it again.</source>
        <translation>«%1» – не UTF-8 в процентной записи. Скопируйте её снова.</translation>
    </message>
    <message>
        <source>it has two queries.</source>
        <translation>в ней два запроса.</translation>
    </message>
    <message>
        <source>it has no query (q=…).</source>
        <translation>в ней нет запроса (q=…).</translation>
    </message>
    <message>
        <source>The query of this link cannot be read. %1</source>
        <translation>Запрос этой ссылки нельзя прочесть. %1</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>unknown</source>
        <comment>value of a filter</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>range without a start</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>range without an end</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of one filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between filters</comment>
        <translation> и </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between filters</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a filter turned round</comment>
        <translation>кроме: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an exact phrase</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the filters of a query</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>held today</source>
        <translation>имеют сегодня</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>имели на %1</translation>
    </message>
    <message>
        <source>held at the end of %1</source>
        <translation>имели на конец: %1</translation>
    </message>
    <message>
        <source>just “%1”</source>
        <comment>a word as it is typed</comment>
        <translation>ровно «%1»</translation>
    </message>
    <message>
        <source>like “%1”</source>
        <comment>a word and what is nearly so</comment>
        <translation>похоже на «%1»</translation>
    </message>
    <message>
        <source>in the other script, by %1</source>
        <translation>на другом письме, %1</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>то же имя в другом написании</translation>
    </message>
    <message>
        <source>typed on the other keyboard layout</source>
        <translation>набрано в другой раскладке</translation>
    </message>
    <message>
        <source>by the initial</source>
        <translation>по инициалу</translation>
    </message>
    <message>
        <source>nearly so, one letter differs</source>
        <translation>почти так: другая буква одна</translation>
    </message>
    <message>
        <source>nearly so, two letters differ</source>
        <translation>почти так: других букв две</translation>
    </message>
    <message>
        <source>nearly so, it sounds alike</source>
        <translation>почти так: звучит похоже</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>в другом порядке</translation>
    </message>
    <message>
        <source>but for accents</source>
        <translation>без учёта диакритики</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a typed word and a name that it found</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name that was found, and how it is like the typed one</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people named one by one</source>
        <comment>a filter</comment>
        <translation>
            <numerusform>%n человек, названный поимённо</numerusform>
            <numerusform>%n человека, названные поимённо</numerusform>
            <numerusform>%n человек, названные поимённо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records named one by one</source>
        <comment>a filter</comment>
        <translation>
            <numerusform>%n запись, названная отдельно</numerusform>
            <numerusform>%n записи, названные по отдельности</numerusform>
            <numerusform>%n записей, названные по отдельности</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCopy</name>
    <message>
        <source>Sources</source>
        <comment>heading</comment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and where its spelling comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a record&apos;s citation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Names romanized by %1, not as the sources spell them.</source>
        <translation>Имена переданы латиницей по системе «%1», не как в источниках.</translation>
    </message>
    <message>
        <source>Counted in %1.</source>
        <comment>unit</comment>
        <translation>Единица счёта: %1.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Register</source>
        <comment>kind of report</comment>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Dossier</source>
        <comment>kind of report</comment>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>kind of report</comment>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Lineage</source>
        <comment>kind of report</comment>
        <translation>Преемственность</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>kind of report</comment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>how a statement stands to another</comment>
        <translation>согласен</translation>
    </message>
    <message>
        <source>in other words</source>
        <comment>how a statement stands to another</comment>
        <translation>другими словами</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>how a statement stands to another</comment>
        <translation>расходится</translation>
    </message>
    <message>
        <source>corrects it</source>
        <comment>how a statement stands to another</comment>
        <translation>исправляет его</translation>
    </message>
    <message>
        <source>disputes it</source>
        <comment>how a statement stands to another</comment>
        <translation>оспаривает его</translation>
    </message>
    <message>
        <source>is contradicted by it</source>
        <comment>how a statement stands to another</comment>
        <translation>опровергается им</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>what a register is grouped by</comment>
        <translation>Регион</translation>
    </message>
    <message>
        <source>District or town</source>
        <comment>what a register is grouped by</comment>
        <translation>Район или город</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <comment>a date that a register is grouped by</comment>
        <translation>%1, по годам</translation>
    </message>
    <message numerus="yes">
        <source>Left out by rule: birth and age of people of whom no death is known and who may have been born less than %n year(s) ago.</source>
        <translation>
            <numerusform>Опущено по правилу: рождение и возраст людей, о смерти которых ничего не известно и которые могли родиться менее %n года назад.</numerusform>
            <numerusform>Опущено по правилу: рождение и возраст людей, о смерти которых ничего не известно и которые могли родиться менее %n лет назад.</numerusform>
            <numerusform>Опущено по правилу: рождение и возраст людей, о смерти которых ничего не известно и которые могли родиться менее %n лет назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by rule: people of whom no death is known and who may have been born less than %n year(s) ago.</source>
        <translation>
            <numerusform>Опущены по правилу: люди, о смерти которых ничего не известно и которые могли родиться менее %n года назад.</numerusform>
            <numerusform>Опущены по правилу: люди, о смерти которых ничего не известно и которые могли родиться менее %n лет назад.</numerusform>
            <numerusform>Опущены по правилу: люди, о смерти которых ничего не известно и которые могли родиться менее %n лет назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>head of a group of a register</comment>
        <translation>%1: неизвестно</translation>
    </message>
    <message>
        <source>The numbers and words of table %1</source>
        <translation>Числа и слова таблицы %1</translation>
    </message>
    <message>
        <source>The query, as it is typed</source>
        <translation>Запрос, как он набирается</translation>
    </message>
    <message>
        <source>The query, for programs</source>
        <translation>Запрос для программ</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Как сделан этот отчёт</translation>
    </message>
    <message>
        <source>Source criticism</source>
        <comment>kind of report</comment>
        <translation>Критика источника</translation>
    </message>
    <message>
        <source>Expertise of a number</source>
        <comment>kind of report</comment>
        <translation>Экспертиза номера</translation>
    </message>
    <message>
        <source>Errata</source>
        <comment>kind of report</comment>
        <translation>Исправления</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Не удалось записать изображение: %1.</translation>
    </message>
    <message>
        <source>There is no record %1 in this archive.</source>
        <translation>Записи %1 в этом архиве нет.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Rows</source>
        <comment>name of a sheet</comment>
        <translation>Строки</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Версия данных</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>CC0-1.0: facts are free of rights</source>
        <translation>CC0-1.0: факты свободны от прав</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Cyrillic (%1)</source>
        <comment>an encoding</comment>
        <translation>кириллица (%1)</translation>
    </message>
    <message>
        <source>Western (%1)</source>
        <comment>an encoding</comment>
        <translation>западноевропейская (%1)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>%1 was read as %2, delimiter: %3.</source>
        <comment>a file</comment>
        <translation>%1: кодировка %2, разделитель: %3.</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message numerus="yes">
        <source>%Ln record(s) would be removed.</source>
        <translation>
            <numerusform>Будет удалена %Ln запись.</numerusform>
            <numerusform>Будут удалены %Ln записи.</numerusform>
            <numerusform>Будут удалены %Ln записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were removed.</source>
        <translation>
            <numerusform>Удалена %Ln запись.</numerusform>
            <numerusform>Удалены %Ln записи.</numerusform>
            <numerusform>Удалены %Ln записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further account(s) of other records would be removed.</source>
        <translation>
            <numerusform>Будет удалено %Ln дальнейшее сведение о других записях.</numerusform>
            <numerusform>Будут удалены %Ln дальнейших сведения о других записях.</numerusform>
            <numerusform>Будут удалены %Ln дальнейших сведений о других записях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further account(s) of other records were removed.</source>
        <translation>
            <numerusform>Удалено %Ln дальнейшее сведение о других записях.</numerusform>
            <numerusform>Удалены %Ln дальнейших сведения о других записях.</numerusform>
            <numerusform>Удалены %Ln дальнейших сведений о других записях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would stand as their next account tells them.</source>
        <translation>
            <numerusform>%Ln запись останется такой, как говорит следующее сведение о ней.</numerusform>
            <numerusform>%Ln записи останутся такими, как говорят следующие сведения о них.</numerusform>
            <numerusform>%Ln записей останутся такими, как говорят следующие сведения о них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now stand as their next account tells them.</source>
        <translation>
            <numerusform>%Ln запись теперь такова, как говорит следующее сведение о ней.</numerusform>
            <numerusform>%Ln записи теперь таковы, как говорят следующие сведения о них.</numerusform>
            <numerusform>%Ln записей теперь таковы, как говорят следующие сведения о них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that another import brought too would stay.</source>
        <translation>
            <numerusform>%Ln сведение, которое принёс и другой импорт, останется.</numerusform>
            <numerusform>%Ln сведения, которые принёс и другой импорт, останутся.</numerusform>
            <numerusform>%Ln сведений, которые принёс и другой импорт, останутся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that another import brought too stayed.</source>
        <translation>
            <numerusform>%Ln сведение, которое принёс и другой импорт, осталось.</numerusform>
            <numerusform>%Ln сведения, которые принёс и другой импорт, остались.</numerusform>
            <numerusform>%Ln сведений, которые принёс и другой импорт, остались.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would stay, because records of other imports refer to them.</source>
        <translation>
            <numerusform>%Ln запись останется: на неё ссылаются записи других импортов.</numerusform>
            <numerusform>%Ln записи останутся: на них ссылаются записи других импортов.</numerusform>
            <numerusform>%Ln записей останутся: на них ссылаются записи других импортов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed, because records of other imports refer to them.</source>
        <translation>
            <numerusform>%Ln запись осталась: на неё ссылаются записи других импортов.</numerusform>
            <numerusform>%Ln записи остались: на них ссылаются записи других импортов.</numerusform>
            <numerusform>%Ln записей остались: на них ссылаются записи других импортов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive is of this import alone.</source>
        <translation>В архиве нет ничего, что принёс только этот импорт.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Abolished</source>
        <translation>Дата упразднения</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Archival reference</source>
        <translation>Архивный шифр</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Где издано</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place of death</source>
        <translation>Место смерти</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Дата учреждения</translation>
    </message>
    <message>
        <source>Established by</source>
        <translation>Учреждающий акт</translation>
    </message>
    <message>
        <source>Family name, romanized</source>
        <translation>Фамилия латиницей</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name, romanized</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Conferred by</source>
        <translation>Кто награждает</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Кем издан</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Medal no.</source>
        <translation>№ медали</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Национальность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Род занятий</translation>
    </message>
    <message>
        <source>Conferral no.</source>
        <translation>№ награждения</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Patronymic, romanized</source>
        <translation>Отчество латиницей</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Position at the award</source>
        <translation>Должность при награждении</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Republic or region</source>
        <translation>Республика или регион</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Дата статуса</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Заглавие по-английски</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Заглавие по-русски</translation>
    </message>
    <message>
        <source>Related award</source>
        <translation>Связанная награда</translation>
    </message>
    <message>
        <source>Conferred in all</source>
        <translation>Всего награждений</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Викиданные</translation>
    </message>
    <message>
        <source>Conferred</source>
        <translation>Дата награждения</translation>
    </message>
    <message>
        <source>Date known to</source>
        <translation>Точность даты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Name, romanized</source>
        <translation>ФИО латиницей</translation>
    </message>
    <message>
        <source>Age at the award</source>
        <translation>Возраст при награждении</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Расхождения источников</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата издания</translation>
    </message>
    <message>
        <source>Id of the question</source>
        <translation>Идентификатор вопроса</translation>
    </message>
    <message>
        <source>Russian SFSR</source>
        <comment>union republic</comment>
        <translation>РСФСР</translation>
    </message>
    <message>
        <source>Ukrainian SSR</source>
        <comment>union republic</comment>
        <translation>Украинская ССР</translation>
    </message>
    <message>
        <source>Byelorussian SSR</source>
        <comment>union republic</comment>
        <translation>Белорусская ССР</translation>
    </message>
    <message>
        <source>Uzbek SSR</source>
        <comment>union republic</comment>
        <translation>Узбекская ССР</translation>
    </message>
    <message>
        <source>Kazakh SSR</source>
        <comment>union republic</comment>
        <translation>Казахская ССР</translation>
    </message>
    <message>
        <source>Georgian SSR</source>
        <comment>union republic</comment>
        <translation>Грузинская ССР</translation>
    </message>
    <message>
        <source>Azerbaijan SSR</source>
        <comment>union republic</comment>
        <translation>Азербайджанская ССР</translation>
    </message>
    <message>
        <source>Lithuanian SSR</source>
        <comment>union republic</comment>
        <translation>Литовская ССР</translation>
    </message>
    <message>
        <source>Moldavian SSR</source>
        <comment>union republic</comment>
        <translation>Молдавская ССР</translation>
    </message>
    <message>
        <source>Latvian SSR</source>
        <comment>union republic</comment>
        <translation>Латвийская ССР</translation>
    </message>
    <message>
        <source>Kirghiz SSR</source>
        <comment>union republic</comment>
        <translation>Киргизская ССР</translation>
    </message>
    <message>
        <source>Tajik SSR</source>
        <comment>union republic</comment>
        <translation>Таджикская ССР</translation>
    </message>
    <message>
        <source>Armenian SSR</source>
        <comment>union republic</comment>
        <translation>Армянская ССР</translation>
    </message>
    <message>
        <source>Turkmen SSR</source>
        <comment>union republic</comment>
        <translation>Туркменская ССР</translation>
    </message>
    <message>
        <source>Estonian SSR</source>
        <comment>union republic</comment>
        <translation>Эстонская ССР</translation>
    </message>
    <message>
        <source>Transcaucasian SFSR</source>
        <comment>union republic</comment>
        <translation>Закавказская СФСР</translation>
    </message>
    <message>
        <source>Karelo-Finnish SSR</source>
        <comment>union republic</comment>
        <translation>Карело-Финская ССР</translation>
    </message>
    <message>
        <source>Adygea</source>
        <comment>federal subject of Russia</comment>
        <translation>Адыгея</translation>
    </message>
    <message>
        <source>Altai Republic</source>
        <comment>federal subject of Russia</comment>
        <translation>Республика Алтай</translation>
    </message>
    <message>
        <source>Bashkortostan</source>
        <comment>federal subject of Russia</comment>
        <translation>Башкортостан</translation>
    </message>
    <message>
        <source>Buryatia</source>
        <comment>federal subject of Russia</comment>
        <translation>Бурятия</translation>
    </message>
    <message>
        <source>Chechnya</source>
        <comment>federal subject of Russia</comment>
        <translation>Чечня</translation>
    </message>
    <message>
        <source>Chuvashia</source>
        <comment>federal subject of Russia</comment>
        <translation>Чувашия</translation>
    </message>
    <message>
        <source>Dagestan</source>
        <comment>federal subject of Russia</comment>
        <translation>Дагестан</translation>
    </message>
    <message>
        <source>Ingushetia</source>
        <comment>federal subject of Russia</comment>
        <translation>Ингушетия</translation>
    </message>
    <message>
        <source>Kabardino-Balkaria</source>
        <comment>federal subject of Russia</comment>
        <translation>Кабардино-Балкария</translation>
    </message>
    <message>
        <source>Kalmykia</source>
        <comment>federal subject of Russia</comment>
        <translation>Калмыкия</translation>
    </message>
    <message>
        <source>Karachay-Cherkessia</source>
        <comment>federal subject of Russia</comment>
        <translation>Карачаево-Черкесия</translation>
    </message>
    <message>
        <source>Karelia</source>
        <comment>federal subject of Russia</comment>
        <translation>Карелия</translation>
    </message>
    <message>
        <source>Khakassia</source>
        <comment>federal subject of Russia</comment>
        <translation>Хакасия</translation>
    </message>
    <message>
        <source>Komi Republic</source>
        <comment>federal subject of Russia</comment>
        <translation>Республика Коми</translation>
    </message>
    <message>
        <source>Mari El</source>
        <comment>federal subject of Russia</comment>
        <translation>Марий Эл</translation>
    </message>
    <message>
        <source>Mordovia</source>
        <comment>federal subject of Russia</comment>
        <translation>Мордовия</translation>
    </message>
    <message>
        <source>North Ossetia-Alania</source>
        <comment>federal subject of Russia</comment>
        <translation>Северная Осетия — Алания</translation>
    </message>
    <message>
        <source>Sakha (Yakutia)</source>
        <comment>federal subject of Russia</comment>
        <translation>Саха (Якутия)</translation>
    </message>
    <message>
        <source>Tatarstan</source>
        <comment>federal subject of Russia</comment>
        <translation>Татарстан</translation>
    </message>
    <message>
        <source>Tuva</source>
        <comment>federal subject of Russia</comment>
        <translation>Тыва</translation>
    </message>
    <message>
        <source>Udmurtia</source>
        <comment>federal subject of Russia</comment>
        <translation>Удмуртия</translation>
    </message>
    <message>
        <source>Altai Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Алтайский край</translation>
    </message>
    <message>
        <source>Kamchatka Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Камчатский край</translation>
    </message>
    <message>
        <source>Khabarovsk Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Хабаровский край</translation>
    </message>
    <message>
        <source>Krasnodar Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Краснодарский край</translation>
    </message>
    <message>
        <source>Krasnoyarsk Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Красноярский край</translation>
    </message>
    <message>
        <source>Perm Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Пермский край</translation>
    </message>
    <message>
        <source>Primorsky Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Приморский край</translation>
    </message>
    <message>
        <source>Stavropol Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Ставропольский край</translation>
    </message>
    <message>
        <source>Zabaykalsky Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Забайкальский край</translation>
    </message>
    <message>
        <source>Amur Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Амурская область</translation>
    </message>
    <message>
        <source>Arkhangelsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Архангельская область</translation>
    </message>
    <message>
        <source>Astrakhan Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Астраханская область</translation>
    </message>
    <message>
        <source>Belgorod Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Белгородская область</translation>
    </message>
    <message>
        <source>Bryansk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Брянская область</translation>
    </message>
    <message>
        <source>Chelyabinsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Челябинская область</translation>
    </message>
    <message>
        <source>Irkutsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Иркутская область</translation>
    </message>
    <message>
        <source>Ivanovo Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Ивановская область</translation>
    </message>
    <message>
        <source>Kaliningrad Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Калининградская область</translation>
    </message>
    <message>
        <source>Kaluga Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Калужская область</translation>
    </message>
    <message>
        <source>Kemerovo Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Кемеровская область</translation>
    </message>
    <message>
        <source>Kirov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Кировская область</translation>
    </message>
    <message>
        <source>Kostroma Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Костромская область</translation>
    </message>
    <message>
        <source>Kurgan Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Курганская область</translation>
    </message>
    <message>
        <source>Kursk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Курская область</translation>
    </message>
    <message>
        <source>Leningrad Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Ленинградская область</translation>
    </message>
    <message>
        <source>Lipetsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Липецкая область</translation>
    </message>
    <message>
        <source>Magadan Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Магаданская область</translation>
    </message>
    <message>
        <source>Moscow Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Московская область</translation>
    </message>
    <message>
        <source>Murmansk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Мурманская область</translation>
    </message>
    <message>
        <source>Nizhny Novgorod Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Нижегородская область</translation>
    </message>
    <message>
        <source>Novgorod Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Новгородская область</translation>
    </message>
    <message>
        <source>Novosibirsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Новосибирская область</translation>
    </message>
    <message>
        <source>Omsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Омская область</translation>
    </message>
    <message>
        <source>Orenburg Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Оренбургская область</translation>
    </message>
    <message>
        <source>Oryol Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Орловская область</translation>
    </message>
    <message>
        <source>Penza Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Пензенская область</translation>
    </message>
    <message>
        <source>Pskov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Псковская область</translation>
    </message>
    <message>
        <source>Rostov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Ростовская область</translation>
    </message>
    <message>
        <source>Ryazan Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Рязанская область</translation>
    </message>
    <message>
        <source>Sakhalin Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Сахалинская область</translation>
    </message>
    <message>
        <source>Samara Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Самарская область</translation>
    </message>
    <message>
        <source>Saratov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Саратовская область</translation>
    </message>
    <message>
        <source>Smolensk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Смоленская область</translation>
    </message>
    <message>
        <source>Sverdlovsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Свердловская область</translation>
    </message>
    <message>
        <source>Tambov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Тамбовская область</translation>
    </message>
    <message>
        <source>Tomsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Томская область</translation>
    </message>
    <message>
        <source>Tula Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Тульская область</translation>
    </message>
    <message>
        <source>Tver Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Тверская область</translation>
    </message>
    <message>
        <source>Tyumen Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Тюменская область</translation>
    </message>
    <message>
        <source>Ulyanovsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Ульяновская область</translation>
    </message>
    <message>
        <source>Vladimir Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Владимирская область</translation>
    </message>
    <message>
        <source>Volgograd Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Волгоградская область</translation>
    </message>
    <message>
        <source>Vologda Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Вологодская область</translation>
    </message>
    <message>
        <source>Voronezh Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Воронежская область</translation>
    </message>
    <message>
        <source>Yaroslavl Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Ярославская область</translation>
    </message>
    <message>
        <source>Moscow</source>
        <comment>federal subject of Russia</comment>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Saint Petersburg</source>
        <comment>federal subject of Russia</comment>
        <translation>Санкт-Петербург</translation>
    </message>
    <message>
        <source>Jewish Autonomous Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Еврейская автономная область</translation>
    </message>
    <message>
        <source>Chukotka</source>
        <comment>federal subject of Russia</comment>
        <translation>Чукотский автономный округ</translation>
    </message>
    <message>
        <source>Khanty-Mansi Autonomous Okrug</source>
        <comment>federal subject of Russia</comment>
        <translation>Ханты-Мансийский АО — Югра</translation>
    </message>
    <message>
        <source>Nenets Autonomous Okrug</source>
        <comment>federal subject of Russia</comment>
        <translation>Ненецкий автономный округ</translation>
    </message>
    <message>
        <source>Yamalo-Nenets Autonomous Okrug</source>
        <comment>federal subject of Russia</comment>
        <translation>Ямало-Ненецкий АО</translation>
    </message>
    <message>
        <source>Donetsk People&apos;s Republic</source>
        <comment>federal subject of Russia</comment>
        <translation>Донецкая Народная Республика</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <comment>state</comment>
        <translation>СССР</translation>
    </message>
    <message>
        <source>Russia</source>
        <comment>state</comment>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Russian SFSR</source>
        <comment>state</comment>
        <translation>РСФСР</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <comment>state</comment>
        <translation>Чехословакия</translation>
    </message>
    <message>
        <source>East Germany</source>
        <comment>state</comment>
        <translation>ГДР</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <comment>state</comment>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Hungary</source>
        <comment>state</comment>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Romania</source>
        <comment>state</comment>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <comment>state</comment>
        <translation>Югославия</translation>
    </message>
    <message>
        <source>Albania</source>
        <comment>state</comment>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <comment>state</comment>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>North Korea</source>
        <comment>state</comment>
        <translation>КНДР</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <comment>state</comment>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Cuba</source>
        <comment>state</comment>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <comment>state</comment>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Belarus</source>
        <comment>state</comment>
        <translation>Белоруссия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <comment>state</comment>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <comment>state</comment>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <comment>state</comment>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <comment>state</comment>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <comment>state</comment>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Armenia</source>
        <comment>state</comment>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Estonia</source>
        <comment>state</comment>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Georgia</source>
        <comment>state</comment>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <comment>state</comment>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Latvia</source>
        <comment>state</comment>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <comment>state</comment>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Moldova</source>
        <comment>state</comment>
        <translation>Молдавия</translation>
    </message>
    <message>
        <source>China</source>
        <comment>state</comment>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Poland</source>
        <comment>state</comment>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Donetsk People&apos;s Republic</source>
        <comment>state</comment>
        <translation>Донецкая Народная Республика</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>nationality of a person</comment>
        <translation>русские</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>nationality of a person</comment>
        <translation>грузины</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>nationality of a person</comment>
        <translation>украинцы</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <comment>nationality of a person</comment>
        <translation>узбеки</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>nationality of a person</comment>
        <translation>армяне</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>nationality of a person</comment>
        <translation>корейцы</translation>
    </message>
    <message>
        <source>Abkhaz</source>
        <comment>nationality of a person</comment>
        <translation>абхазы</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <comment>nationality of a person</comment>
        <translation>казахи</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>nationality of a person</comment>
        <translation>азербайджанцы</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>nationality of a person</comment>
        <translation>греки</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>nationality of a person</comment>
        <translation>поляки</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>nationality of a person</comment>
        <translation>латыши</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>nationality of a person</comment>
        <translation>литовцы</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>nationality of a person</comment>
        <translation>эстонцы</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>nationality of a person</comment>
        <translation>белорусы</translation>
    </message>
    <message>
        <source>Mountain Jewish</source>
        <comment>nationality of a person</comment>
        <translation>горские евреи</translation>
    </message>
    <message>
        <source>Jewish</source>
        <comment>nationality of a person</comment>
        <translation>евреи</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>nationality of a person</comment>
        <translation>таджики</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>nationality of a person</comment>
        <translation>туркмены</translation>
    </message>
    <message>
        <source>Buryat</source>
        <comment>nationality of a person</comment>
        <translation>буряты</translation>
    </message>
    <message>
        <source>Avar</source>
        <comment>nationality of a person</comment>
        <translation>аварцы</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>nationality of a person</comment>
        <translation>киргизы</translation>
    </message>
    <message>
        <source>Talysh</source>
        <comment>nationality of a person</comment>
        <translation>талыши</translation>
    </message>
    <message>
        <source>German</source>
        <comment>nationality of a person</comment>
        <translation>немцы</translation>
    </message>
    <message>
        <source>Tatar</source>
        <comment>nationality of a person</comment>
        <translation>татары</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>nationality of a person</comment>
        <translation>башкиры</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <comment>nationality of a person</comment>
        <translation>чуваши</translation>
    </message>
    <message>
        <source>Moldovan</source>
        <comment>nationality of a person</comment>
        <translation>молдаване</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <comment>nationality of a person</comment>
        <translation>осетины</translation>
    </message>
    <message>
        <source>Chechen</source>
        <comment>nationality of a person</comment>
        <translation>чеченцы</translation>
    </message>
    <message>
        <source>Ingush</source>
        <comment>nationality of a person</comment>
        <translation>ингуши</translation>
    </message>
    <message>
        <source>Yakut</source>
        <comment>nationality of a person</comment>
        <translation>якуты</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>language</comment>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>language</comment>
        <translation>башкирский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>language</comment>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>language</comment>
        <translation>болгарский</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <translation>чешский</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>датский</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>английский</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <comment>language</comment>
        <translation>эсперанто</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>language</comment>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>финский</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>французский</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>language</comment>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <translation>японский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>language</comment>
        <translation>грузинский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <comment>language</comment>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>language</comment>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>language</comment>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>language</comment>
        <translation>латышский</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <comment>language</comment>
        <translation>македонский</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <comment>language</comment>
        <translation>монгольский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>language</comment>
        <translation>норвежский</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <translation>польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>language</comment>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <translation>русский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>language</comment>
        <translation>словацкий</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>language</comment>
        <translation>сербский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>language</comment>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>language</comment>
        <translation>туркменский</translation>
    </message>
    <message>
        <source>Tatar</source>
        <comment>language</comment>
        <translation>татарский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <comment>language</comment>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>language</comment>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>китайский</translation>
    </message>
    <message>
        <source>All-Russian Central Council of Trade Unions</source>
        <comment>body that confers or issues</comment>
        <translation>Всероссийский центральный совет профессиональных союзов</translation>
    </message>
    <message>
        <source>Central Executive Committee and Council of People&apos;s Commissars of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Центральный исполнительный комитет и Совет народных комиссаров СССР</translation>
    </message>
    <message>
        <source>Central Executive Committee of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Центральный исполнительный комитет СССР</translation>
    </message>
    <message>
        <source>Central Executive Committee, then Presidium of the Supreme Soviet of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Центральный исполнительный комитет, затем Президиум Верховного Совета СССР</translation>
    </message>
    <message>
        <source>Chairman of the State Council</source>
        <comment>body that confers or issues</comment>
        <translation>Председатель Государственного совета</translation>
    </message>
    <message>
        <source>Council of State</source>
        <comment>body that confers or issues</comment>
        <translation>Государственный совет</translation>
    </message>
    <message>
        <source>Council of State of Cuba</source>
        <comment>body that confers or issues</comment>
        <translation>Государственный совет Кубы</translation>
    </message>
    <message>
        <source>Eighth All-Russian Congress of Soviets</source>
        <comment>body that confers or issues</comment>
        <translation>VIII Всероссийский съезд Советов</translation>
    </message>
    <message>
        <source>Federal Assembly of Czechoslovakia</source>
        <comment>body that confers or issues</comment>
        <translation>Федеральное собрание Чехословакии</translation>
    </message>
    <message>
        <source>Federal Assembly of the Russian Federation</source>
        <comment>body that confers or issues</comment>
        <translation>Федеральное Собрание Российской Федерации</translation>
    </message>
    <message>
        <source>Government of Czechoslovakia</source>
        <comment>body that confers or issues</comment>
        <translation>Правительство Чехословакии</translation>
    </message>
    <message>
        <source>Head of the Donetsk People&apos;s Republic</source>
        <comment>body that confers or issues</comment>
        <translation>Глава Донецкой Народной Республики</translation>
    </message>
    <message>
        <source>Head of the Republic</source>
        <comment>body that confers or issues</comment>
        <translation>Глава Республики</translation>
    </message>
    <message>
        <source>Mejlis of Turkmenistan</source>
        <comment>body that confers or issues</comment>
        <translation>Меджлис Туркменистана</translation>
    </message>
    <message>
        <source>Parliament of Albania</source>
        <comment>body that confers or issues</comment>
        <translation>Парламент Албании</translation>
    </message>
    <message>
        <source>Parliament of Hungary</source>
        <comment>body that confers or issues</comment>
        <translation>Парламент Венгрии</translation>
    </message>
    <message>
        <source>Politburo of the Central Committee of the CPSU</source>
        <comment>body that confers or issues</comment>
        <translation>Политбюро ЦК КПСС</translation>
    </message>
    <message>
        <source>President of Azerbaijan</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Азербайджана</translation>
    </message>
    <message>
        <source>President of Belarus</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Белоруссии</translation>
    </message>
    <message>
        <source>President of Kazakhstan</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Казахстана</translation>
    </message>
    <message>
        <source>President of Tajikistan</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Таджикистана</translation>
    </message>
    <message>
        <source>President of Turkmenistan</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Туркменистана</translation>
    </message>
    <message>
        <source>President of Ukraine</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Украины</translation>
    </message>
    <message>
        <source>President of Uzbekistan</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Узбекистана</translation>
    </message>
    <message>
        <source>President of Yugoslavia</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Югославии</translation>
    </message>
    <message>
        <source>President of the Republic</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Республики</translation>
    </message>
    <message>
        <source>President of the Russian Federation</source>
        <comment>body that confers or issues</comment>
        <translation>Президент Российской Федерации</translation>
    </message>
    <message>
        <source>President of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Президент СССР</translation>
    </message>
    <message>
        <source>Presidium of the Central Executive Committee of the USSR or of a union republic</source>
        <comment>body that confers or issues</comment>
        <translation>Президиум ЦИК СССР или союзной республики</translation>
    </message>
    <message>
        <source>Presidium of the Central Executive Committee of the USSR, and of union republics</source>
        <comment>body that confers or issues</comment>
        <translation>Президиум ЦИК СССР и президиумы ЦИК союзных республик</translation>
    </message>
    <message>
        <source>Presidium of the Great People&apos;s Khural</source>
        <comment>body that confers or issues</comment>
        <translation>Президиум Великого Народного Хурала</translation>
    </message>
    <message>
        <source>Presidium of the National Assembly</source>
        <comment>body that confers or issues</comment>
        <translation>Президиум Народного собрания</translation>
    </message>
    <message>
        <source>Presidium of the National Assembly of Bulgaria</source>
        <comment>body that confers or issues</comment>
        <translation>Президиум Народного собрания Болгарии</translation>
    </message>
    <message>
        <source>Presidium of the Supreme Soviet of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Президиум Верховного Совета СССР</translation>
    </message>
    <message>
        <source>Presidium of the Supreme Soviet of the USSR; at the end, in 1991, the President of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Президиум Верховного Совета СССР; в конце, в 1991 году, Президент СССР</translation>
    </message>
    <message>
        <source>Republic of Azerbaijan</source>
        <comment>body that confers or issues</comment>
        <translation>Азербайджанская Республика</translation>
    </message>
    <message>
        <source>Standing Committee of the National Assembly</source>
        <comment>body that confers or issues</comment>
        <translation>Постоянный комитет Национального собрания</translation>
    </message>
    <message>
        <source>Standing Committee of the National Assembly of the Democratic Republic of Vietnam</source>
        <comment>body that confers or issues</comment>
        <translation>Постоянный комитет Национального собрания Демократической Республики Вьетнам</translation>
    </message>
    <message>
        <source>Supreme Council of Belarus</source>
        <comment>body that confers or issues</comment>
        <translation>Верховный Совет Республики Беларусь</translation>
    </message>
    <message>
        <source>Supreme Council of Uzbekistan</source>
        <comment>body that confers or issues</comment>
        <translation>Верховный Совет Республики Узбекистан</translation>
    </message>
    <message>
        <source>Supreme Soviet of the Russian Federation</source>
        <comment>body that confers or issues</comment>
        <translation>Верховный Совет Российской Федерации</translation>
    </message>
    <message>
        <source>Ufa provincial council of trade unions</source>
        <comment>body that confers or issues</comment>
        <translation>Уфимский губернский совет профсоюзов</translation>
    </message>
    <message>
        <source>party leaders</source>
        <comment>body that confers or issues</comment>
        <translation>партийное руководство</translation>
    </message>
    <message>
        <source>provincial councils of trade unions</source>
        <comment>body that confers or issues</comment>
        <translation>губернские советы профсоюзов</translation>
    </message>
    <message>
        <source>provincial councils of trade unions, on the proposal of workers&apos; meetings</source>
        <comment>body that confers or issues</comment>
        <translation>губернские советы профсоюзов по представлению рабочих собраний</translation>
    </message>
    <message>
        <source>those around the worker</source>
        <comment>body that confers or issues</comment>
        <translation>окружение работника</translation>
    </message>
    <message>
        <source>workers&apos; meetings</source>
        <comment>body that confers or issues</comment>
        <translation>рабочие собрания</translation>
    </message>
    <message>
        <source>announced at</source>
        <comment>property that a source speaks of</comment>
        <translation>где объявлено</translation>
    </message>
    <message>
        <source>announced by</source>
        <comment>property that a source speaks of</comment>
        <translation>кем объявлено</translation>
    </message>
    <message>
        <source>who may bear it</source>
        <comment>property that a source speaks of</comment>
        <translation>кто может быть награждён</translation>
    </message>
    <message>
        <source>context</source>
        <comment>property that a source speaks of</comment>
        <translation>обстановка</translation>
    </message>
    <message>
        <source>remark of December 2012</source>
        <comment>property that a source speaks of</comment>
        <translation>высказывание в декабре 2012 года</translation>
    </message>
    <message>
        <source>emblematic bearer</source>
        <comment>property that a source speaks of</comment>
        <translation>самый известный герой</translation>
    </message>
    <message>
        <source>era</source>
        <comment>property that a source speaks of</comment>
        <translation>эпоха</translation>
    </message>
    <message>
        <source>ever conferred</source>
        <comment>property that a source speaks of</comment>
        <translation>были ли награждения</translation>
    </message>
    <message>
        <source>first recipient</source>
        <comment>property that a source speaks of</comment>
        <translation>первый награждённый</translation>
    </message>
    <message>
        <source>first since</source>
        <comment>property that a source speaks of</comment>
        <translation>впервые после</translation>
    </message>
    <message>
        <source>first ten years</source>
        <comment>property that a source speaks of</comment>
        <translation>первые десять лет</translation>
    </message>
    <message>
        <source>first to bear it three times</source>
        <comment>property that a source speaks of</comment>
        <translation>первый трижды Герой</translation>
    </message>
    <message>
        <source>followers</source>
        <comment>property that a source speaks of</comment>
        <translation>последователи</translation>
    </message>
    <message>
        <source>foreign counterparts</source>
        <comment>property that a source speaks of</comment>
        <translation>зарубежные аналоги</translation>
    </message>
    <message>
        <source>foreigners</source>
        <comment>property that a source speaks of</comment>
        <translation>иностранцы</translation>
    </message>
    <message>
        <source>founded by</source>
        <comment>property that a source speaks of</comment>
        <translation>кем основано</translation>
    </message>
    <message>
        <source>ground</source>
        <comment>property that a source speaks of</comment>
        <translation>основание</translation>
    </message>
    <message>
        <source>helpers</source>
        <comment>property that a source speaks of</comment>
        <translation>помощники</translation>
    </message>
    <message>
        <source>idea first raised</source>
        <comment>property that a source speaks of</comment>
        <translation>первое упоминание идеи</translation>
    </message>
    <message>
        <source>standing of the insignia</source>
        <comment>property that a source speaks of</comment>
        <translation>место знака отличия</translation>
    </message>
    <message>
        <source>standing of the issuer</source>
        <comment>property that a source speaks of</comment>
        <translation>положение издавшего органа</translation>
    </message>
    <message>
        <source>last conferred</source>
        <comment>property that a source speaks of</comment>
        <translation>последнее награждение</translation>
    </message>
    <message>
        <source>nominated by</source>
        <comment>property that a source speaks of</comment>
        <translation>кем представлялись</translation>
    </message>
    <message>
        <source>times the norm</source>
        <comment>property that a source speaks of</comment>
        <translation>кратность нормы</translation>
    </message>
    <message>
        <source>Order of Lenin with it</source>
        <comment>property that a source speaks of</comment>
        <translation>орден Ленина вместе со званием</translation>
    </message>
    <message>
        <source>Order of Lenin with a repeat conferral</source>
        <comment>property that a source speaks of</comment>
        <translation>орден Ленина при повторном награждении</translation>
    </message>
    <message>
        <source>precedence</source>
        <comment>property that a source speaks of</comment>
        <translation>старшинство</translation>
    </message>
    <message>
        <source>recipients, three times</source>
        <comment>property that a source speaks of</comment>
        <translation>трижды награждённые</translation>
    </message>
    <message>
        <source>recipients, twice</source>
        <comment>property that a source speaks of</comment>
        <translation>дважды награждённые</translation>
    </message>
    <message>
        <source>record staged</source>
        <comment>property that a source speaks of</comment>
        <translation>постановочный ли рекорд</translation>
    </message>
    <message>
        <source>remark published by</source>
        <comment>property that a source speaks of</comment>
        <translation>кем опубликовано высказывание</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>property that a source speaks of</comment>
        <translation>когда заменено</translation>
    </message>
    <message>
        <source>restores</source>
        <comment>property that a source speaks of</comment>
        <translation>что восстанавливает</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>property that a source speaks of</comment>
        <translation>лишены звания</translation>
    </message>
    <message>
        <source>second conferral</source>
        <comment>property that a source speaks of</comment>
        <translation>второе награждение</translation>
    </message>
    <message>
        <source>shift output, tonnes</source>
        <comment>property that a source speaks of</comment>
        <translation>выработка за смену, тонн</translation>
    </message>
    <message>
        <source>signed after the remarks</source>
        <comment>property that a source speaks of</comment>
        <translation>подписан после высказывания</translation>
    </message>
    <message>
        <source>signer</source>
        <comment>property that a source speaks of</comment>
        <translation>кто подписал</translation>
    </message>
    <message>
        <source>signer&apos;s view</source>
        <comment>property that a source speaks of</comment>
        <translation>взгляды подписавшего</translation>
    </message>
    <message>
        <source>standing</source>
        <comment>property that a source speaks of</comment>
        <translation>место среди наград</translation>
    </message>
    <message>
        <source>stated reason</source>
        <comment>property that a source speaks of</comment>
        <translation>объявленная причина</translation>
    </message>
    <message>
        <source>supporters</source>
        <comment>property that a source speaks of</comment>
        <translation>кто поддержал</translation>
    </message>
    <message>
        <source>supporting union</source>
        <comment>property that a source speaks of</comment>
        <translation>поддержавшее объединение</translation>
    </message>
    <message>
        <source>conferrals on Vuchetich</source>
        <comment>property that a source speaks of</comment>
        <translation>награждений Вучетича</translation>
    </message>
    <message>
        <source>weight, grams</source>
        <comment>property that a source speaks of</comment>
        <translation>масса, граммов</translation>
    </message>
    <message>
        <source>women who had it twice, 1971</source>
        <comment>property that a source speaks of</comment>
        <translation>дважды награждённые женщины, 1971</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>женский</translation>
    </message>
    <message>
        <source>agriculture</source>
        <comment>sector</comment>
        <translation>сельское хозяйство</translation>
    </message>
    <message>
        <source>mining</source>
        <comment>sector</comment>
        <translation>горное дело</translation>
    </message>
    <message>
        <source>metallurgy</source>
        <comment>sector</comment>
        <translation>металлургия</translation>
    </message>
    <message>
        <source>energy</source>
        <comment>sector</comment>
        <translation>энергетика</translation>
    </message>
    <message>
        <source>machine building</source>
        <comment>sector</comment>
        <translation>машиностроение</translation>
    </message>
    <message>
        <source>light industry</source>
        <comment>sector</comment>
        <translation>лёгкая пром-сть</translation>
    </message>
    <message>
        <source>food industry</source>
        <comment>sector</comment>
        <translation>пищевая пром-сть</translation>
    </message>
    <message>
        <source>chemical industry</source>
        <comment>sector</comment>
        <translation>химическая пром-сть</translation>
    </message>
    <message>
        <source>forestry</source>
        <comment>sector</comment>
        <translation>лесное хозяйство</translation>
    </message>
    <message>
        <source>construction</source>
        <comment>sector</comment>
        <translation>строительство</translation>
    </message>
    <message>
        <source>transport</source>
        <comment>sector</comment>
        <translation>транспорт</translation>
    </message>
    <message>
        <source>communications</source>
        <comment>sector</comment>
        <translation>связь</translation>
    </message>
    <message>
        <source>trade and services</source>
        <comment>sector</comment>
        <translation>торговля и услуги</translation>
    </message>
    <message>
        <source>science</source>
        <comment>sector</comment>
        <translation>наука</translation>
    </message>
    <message>
        <source>defence industry</source>
        <comment>sector</comment>
        <translation>оборонная пром-сть</translation>
    </message>
    <message>
        <source>culture</source>
        <comment>sector</comment>
        <translation>культура</translation>
    </message>
    <message>
        <source>education</source>
        <comment>sector</comment>
        <translation>образование</translation>
    </message>
    <message>
        <source>health care</source>
        <comment>sector</comment>
        <translation>здравоохранение</translation>
    </message>
    <message>
        <source>sport</source>
        <comment>sector</comment>
        <translation>спорт</translation>
    </message>
    <message>
        <source>state and party work</source>
        <comment>sector</comment>
        <translation>гос. и парт. работа</translation>
    </message>
    <message>
        <source>other sector</source>
        <comment>sector</comment>
        <translation>другая отрасль</translation>
    </message>
    <message>
        <source>conferred</source>
        <comment>status of a conferral</comment>
        <translation>награждение</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>status of a conferral</comment>
        <translation>лишение</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>status of a conferral</comment>
        <translation>восстановление</translation>
    </message>
    <message>
        <source>conferred posthumously</source>
        <comment>status of a conferral</comment>
        <translation>посмертное награждение</translation>
    </message>
    <message>
        <source>title</source>
        <comment>kind of award</comment>
        <translation>звание</translation>
    </message>
    <message>
        <source>order</source>
        <comment>kind of award</comment>
        <translation>орден</translation>
    </message>
    <message>
        <source>medal</source>
        <comment>kind of award</comment>
        <translation>медаль</translation>
    </message>
    <message>
        <source>honour without a formal title</source>
        <comment>kind of award</comment>
        <translation>почётное именование без официального звания</translation>
    </message>
    <message>
        <source>decree</source>
        <comment>kind of act</comment>
        <translation>указ</translation>
    </message>
    <message>
        <source>law</source>
        <comment>kind of act</comment>
        <translation>закон</translation>
    </message>
    <message>
        <source>statute</source>
        <comment>kind of act</comment>
        <translation>статут</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>kind of act</comment>
        <translation>постановление</translation>
    </message>
    <message>
        <source>ordinance</source>
        <comment>kind of act</comment>
        <translation>распоряжение</translation>
    </message>
    <message>
        <source>other act</source>
        <comment>kind of act</comment>
        <translation>иной акт</translation>
    </message>
    <message>
        <source>law</source>
        <comment>kind of source</comment>
        <translation>законодательный акт</translation>
    </message>
    <message>
        <source>article</source>
        <comment>kind of source</comment>
        <translation>статья</translation>
    </message>
    <message>
        <source>news report</source>
        <comment>kind of source</comment>
        <translation>новость</translation>
    </message>
    <message>
        <source>encyclopedia</source>
        <comment>kind of source</comment>
        <translation>энциклопедия</translation>
    </message>
    <message>
        <source>book</source>
        <comment>kind of source</comment>
        <translation>книга</translation>
    </message>
    <message>
        <source>archival document</source>
        <comment>kind of source</comment>
        <translation>архивный документ</translation>
    </message>
    <message>
        <source>web page</source>
        <comment>kind of source</comment>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>establishes</source>
        <comment>effect of an act</comment>
        <translation>учреждение</translation>
    </message>
    <message>
        <source>amends</source>
        <comment>effect of an act</comment>
        <translation>изменение</translation>
    </message>
    <message>
        <source>adds insignia</source>
        <comment>effect of an act</comment>
        <translation>введение знака отличия</translation>
    </message>
    <message>
        <source>restates the statute</source>
        <comment>effect of an act</comment>
        <translation>новая редакция статута</translation>
    </message>
    <message>
        <source>abolishes</source>
        <comment>effect of an act</comment>
        <translation>упразднение</translation>
    </message>
    <message>
        <source>restores</source>
        <comment>effect of an act</comment>
        <translation>восстановление</translation>
    </message>
    <message>
        <source>confers</source>
        <comment>effect of an act</comment>
        <translation>награждение</translation>
    </message>
    <message>
        <source>revokes</source>
        <comment>effect of an act</comment>
        <translation>лишение</translation>
    </message>
    <message>
        <source>other effect</source>
        <comment>effect of an act</comment>
        <translation>иное действие</translation>
    </message>
    <message>
        <source>succeeded by</source>
        <comment>relation of awards</comment>
        <translation>преемник</translation>
    </message>
    <message>
        <source>restored as</source>
        <comment>relation of awards</comment>
        <translation>восстановление</translation>
    </message>
    <message>
        <source>accompanied by</source>
        <comment>relation of awards</comment>
        <translation>вместе вручается</translation>
    </message>
    <message>
        <source>insignia of</source>
        <comment>relation of awards</comment>
        <translation>знак отличия звания</translation>
    </message>
    <message>
        <source>counterpart of</source>
        <comment>relation of awards</comment>
        <translation>аналог</translation>
    </message>
    <message>
        <source>informal origin of</source>
        <comment>relation of awards</comment>
        <translation>неофициальные истоки звания</translation>
    </message>
    <message>
        <source>ranks above</source>
        <comment>relation of awards</comment>
        <translation>старше награды</translation>
    </message>
    <message>
        <source>proposes</source>
        <comment>role in a procedure</comment>
        <translation>представляет</translation>
    </message>
    <message>
        <source>considers</source>
        <comment>role in a procedure</comment>
        <translation>рассматривает</translation>
    </message>
    <message>
        <source>confers</source>
        <comment>role in a procedure</comment>
        <translation>награждает</translation>
    </message>
    <message>
        <source>presents</source>
        <comment>role in a procedure</comment>
        <translation>вручает</translation>
    </message>
    <message>
        <source>asserts</source>
        <comment>stance of a source</comment>
        <translation>утверждает</translation>
    </message>
    <message>
        <source>disputes</source>
        <comment>stance of a source</comment>
        <translation>оспаривает</translation>
    </message>
    <message>
        <source>corrects</source>
        <comment>stance of a source</comment>
        <translation>исправляет</translation>
    </message>
    <message>
        <source>conferrals</source>
        <comment>what a published total counts</comment>
        <translation>награждения</translation>
    </message>
    <message>
        <source>recipients</source>
        <comment>what a published total counts</comment>
        <translation>награждённые</translation>
    </message>
    <message>
        <source>recipients, twice</source>
        <comment>what a published total counts</comment>
        <translation>награждённые дважды</translation>
    </message>
    <message>
        <source>recipients, three times</source>
        <comment>what a published total counts</comment>
        <translation>награждённые трижды</translation>
    </message>
    <message>
        <source>women</source>
        <comment>what a published total counts</comment>
        <translation>женщины</translation>
    </message>
    <message>
        <source>men</source>
        <comment>what a published total counts</comment>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>what a published total counts</comment>
        <translation>лишения звания</translation>
    </message>
    <message>
        <source>day</source>
        <comment>a date is known to the</comment>
        <translation>день</translation>
    </message>
    <message>
        <source>month</source>
        <comment>a date is known to the</comment>
        <translation>месяц</translation>
    </message>
    <message>
        <source>season</source>
        <comment>a date is known to the</comment>
        <translation>время года</translation>
    </message>
    <message>
        <source>year</source>
        <comment>a date is known to the</comment>
        <translation>год</translation>
    </message>
    <message>
        <source>decade</source>
        <comment>a date is known to the</comment>
        <translation>десятилетие</translation>
    </message>
    <message>
        <source>century</source>
        <comment>a date is known to the</comment>
        <translation>век</translation>
    </message>
    <message>
        <source>span of time</source>
        <comment>a date is known to the</comment>
        <translation>промежуток времени</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date is known to the</comment>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>flag</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>flag</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Hero of Labour (informal)</source>
        <comment>short name of an award</comment>
        <translation>Герой труда (неофиц.)</translation>
    </message>
    <message>
        <source>Hero of Labour</source>
        <comment>short name of an award</comment>
        <translation>Герой Труда</translation>
    </message>
    <message>
        <source>Hero of Socialist Labour</source>
        <comment>short name of an award</comment>
        <translation>Герой Соц. Труда</translation>
    </message>
    <message>
        <source>Hero of Labour RF</source>
        <comment>short name of an award</comment>
        <translation>Герой Труда РФ</translation>
    </message>
    <message>
        <source>conferral no.</source>
        <comment>category of a published total</comment>
        <translation>№ награждения</translation>
    </message>
    <message>
        <source>place</source>
        <comment>category of a published total</comment>
        <translation>место</translation>
    </message>
    <message>
        <source>republic</source>
        <comment>category of a published total</comment>
        <translation>республика</translation>
    </message>
    <message>
        <source>region</source>
        <comment>category of a published total</comment>
        <translation>регион</translation>
    </message>
    <message>
        <source>status</source>
        <comment>category of a published total</comment>
        <translation>статус</translation>
    </message>
    <message>
        <source>sector</source>
        <comment>category of a published total</comment>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>still living</source>
        <comment>category of a published total</comment>
        <translation>ныне живущие</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>category of a published total</comment>
        <translation>вид</translation>
    </message>
    <message>
        <source>class</source>
        <comment>category of a published total</comment>
        <translation>степень</translation>
    </message>
    <message>
        <source>2 or more</source>
        <comment>category of a published total</comment>
        <translation>2 и более</translation>
    </message>
    <message>
        <source>persons</source>
        <comment>category of a published total</comment>
        <translation>лица</translation>
    </message>
    <message>
        <source>collectives</source>
        <comment>category of a published total</comment>
        <translation>коллективы</translation>
    </message>
    <message>
        <source>Moscow and Petrograd</source>
        <comment>category of a published total</comment>
        <translation>Москва и Петроград</translation>
    </message>
    <message>
        <source>Ufa</source>
        <comment>category of a published total</comment>
        <translation>Уфа</translation>
    </message>
    <message>
        <source>Tatar ASSR</source>
        <comment>category of a published total</comment>
        <translation>Татарская АССР</translation>
    </message>
    <message>
        <source>Leningrad and Leningrad Oblast</source>
        <comment>category of a published total</comment>
        <translation>Ленинград и Ленинградская область</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category of a published total and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>conferral(s)</source>
        <comment>the word beside a number</comment>
        <translation>
            <numerusform>награждение</numerusform>
            <numerusform>награждения</numerusform>
            <numerusform>награждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <comment>the word beside a number</comment>
        <translation>
            <numerusform>человек</numerusform>
            <numerusform>человека</numerusform>
            <numerusform>человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>act(s)</source>
        <comment>the word beside a number</comment>
        <translation>
            <numerusform>акт</numerusform>
            <numerusform>акта</numerusform>
            <numerusform>актов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>source(s)</source>
        <comment>the word beside a number</comment>
        <translation>
            <numerusform>источник</numerusform>
            <numerusform>источника</numerusform>
            <numerusform>источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Relations of awards</source>
        <translation>Связи наград</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Порядок награждения</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Conferrals</source>
        <translation>Награждения</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>Опубликованные итоги</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Only one account gives this value.</source>
        <translation>Это значение приведено только в одном сведении.</translation>
    </message>
    <message>
        <source>All accounts agree.</source>
        <translation>Все сведения совпадают.</translation>
    </message>
    <message>
        <source>An editor decided for this value.</source>
        <translation>Это значение выбрал редактор.</translation>
    </message>
    <message>
        <source>Accepted because its kind of source ranks highest.</source>
        <translation>Принято, так как вид источника — старший по рангу.</translation>
    </message>
    <message>
        <source>Accepted because its source is the latest of equal rank.</source>
        <translation>Принято, так как источник — самый поздний из равных по рангу.</translation>
    </message>
    <message>
        <source>Accepted because the record&apos;s own row says so; the sources rank the same.</source>
        <translation>Принято, так как это значение в самой записи; источники равны по рангу.</translation>
    </message>
    <message>
        <source>The accounts differ, and no rule decides between them.</source>
        <translation>Сведения расходятся, и ни одно правило не позволяет выбрать между ними.</translation>
    </message>
    <message>
        <source>No source says anything on this.</source>
        <translation>Ни один источник об этом не говорит.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a source and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 no. %2 of %3</source>
        <comment>kind, number and date of an act</comment>
        <translation>%1 № %2 от %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind and date of an act</comment>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>What sources state</source>
        <translation>Утверждения источников</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>На день</translation>
    </message>
</context>
<context>
    <name>phalera::AnswerSummary</name>
    <message>
        <source>%1 on %2</source>
        <comment>conferrals on people</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; conferral(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; награждение</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; награждения</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; награждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; person(s)</source>
        <comment>on so many people</comment>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; награждённый</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; награждённых</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; награждённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; person(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; человек</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; человека</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; act(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; акт</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; акта</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; актов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; source(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; источник</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; источника</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln лишение</numerusform>
            <numerusform>%Ln лишения</numerusform>
            <numerusform>%Ln лишений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restoration(s)</source>
        <translation>
            <numerusform>%Ln восстановление</numerusform>
            <numerusform>%Ln восстановления</numerusform>
            <numerusform>%Ln восстановлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>records that possibly match, by their dates</comment>
        <translation>
            <numerusform>%Ln возможная</numerusform>
            <numerusform>%Ln возможные</numerusform>
            <numerusform>%Ln возможных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln без даты</numerusform>
            <numerusform>%Ln без даты</numerusform>
            <numerusform>%Ln без даты</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>certain</source>
        <translation>достоверные</translation>
    </message>
    <message>
        <source>possible too</source>
        <translation>и возможные</translation>
    </message>
    <message>
        <source>undated too</source>
        <translation>и без даты</translation>
    </message>
    <message>
        <source>Only what certainly lies in the chosen time</source>
        <translation>Только достоверно относящиеся к выбранному времени</translation>
    </message>
    <message>
        <source>Also what possibly lies in the chosen time</source>
        <translation>И те, что, возможно, к нему относятся</translation>
    </message>
    <message>
        <source>Also what has no date</source>
        <translation>И те, у которых нет даты</translation>
    </message>
    <message>
        <source>Which records a choice of years lets through</source>
        <translation>Какие записи показывать при выборе лет</translation>
    </message>
    <message>
        <source>Dates that count: %1</source>
        <translation>Учитываемые даты: %1</translation>
    </message>
    <message>
        <source>searching everything…</source>
        <translation>поиск по всему…</translation>
    </message>
    <message>
        <source>searching for “%1”…</source>
        <translation>поиск: «%1»…</translation>
    </message>
    <message>
        <source>These are the numbers of the search before</source>
        <translation>Это числа предыдущего поиска</translation>
    </message>
</context>
<context>
    <name>phalera::AskedReport</name>
    <message>
        <source>“%1” is no PDF. Choose a report that Phalera saved as PDF.</source>
        <translation>«%1» – не PDF. Выберите отчёт, сохранённый Phalera в PDF.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; it may be damaged or cut short. Take another copy of it. (%2)</source>
        <translation>«%1» не удаётся прочесть; возможно, файл повреждён или обрезан. Возьмите другую копию. (%2)</translation>
    </message>
    <message>
        <source>“%1” is a book of several reports, which cannot be asked again as a whole. Make the book anew.</source>
        <translation>«%1» – книга из нескольких отчётов; целиком её повторить нельзя. Составьте книгу заново.</translation>
    </message>
    <message>
        <source>“%1” does not tell how it was made: it is no report of Phalera, or another program saved it without its attachments. Make the report anew, or take the file that Phalera wrote.</source>
        <translation>«%1» не говорит, как он составлен: это не отчёт Phalera, либо другая программа сохранила его без вложений. Составьте отчёт заново или возьмите файл, записанный Phalera.</translation>
    </message>
    <message>
        <source>“%1” tells how it was made in a way that this version of Phalera does not know (%2 in report.json). It may come from a newer version.</source>
        <translation>«%1» говорит, как он составлен, но эта версия Phalera этого не понимает (%2 в report.json). Возможно, он сделан более новой версией.</translation>
    </message>
    <message>
        <source>Errata tell two archives apart, and the PDF holds neither. Make them anew from both.</source>
        <translation>Список исправлений сравнивает два архива, а в PDF нет ни одного. Составьте его заново по обоим.</translation>
    </message>
    <message>
        <source>The PDF does not tell all that this kind of report needs. Make the report anew.</source>
        <translation>PDF не говорит всего, что нужно отчёту этого вида. Составьте отчёт заново.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came</source>
        <translation>
            <numerusform>появилась %Ln строка</numerusform>
            <numerusform>появились %Ln строки</numerusform>
            <numerusform>появилось %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) went</source>
        <translation>
            <numerusform>ушла %Ln строка</numerusform>
            <numerusform>ушли %Ln строки</numerusform>
            <numerusform>ушло %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed</source>
        <translation>
            <numerusform>изменилась %Ln строка</numerusform>
            <numerusform>изменились %Ln строки</numerusform>
            <numerusform>изменилось %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, archive</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, data version %3</source>
        <comment>moment, archive</comment>
        <translation>%1, %2, версия данных %3</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>в неизвестное время</translation>
    </message>
</context>
<context>
    <name>phalera::AwardItemsBox</name>
    <message>
        <source>Which award of this archive is it?</source>
        <translation>Какая это награда архива?</translation>
    </message>
    <message>
        <source>the one of the same name</source>
        <translation>та, что называется так же</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>никакая</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an item and its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln statement(s)</source>
        <comment>an item and how many people were awarded it</comment>
        <translation>
            <numerusform>%1, %Ln утверждение</numerusform>
            <numerusform>%1, %Ln утверждения</numerusform>
            <numerusform>%1, %Ln утверждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phalera::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stack of a bar and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything in the archive: %1</source>
        <translation>всё, что есть в архиве: %1</translation>
    </message>
</context>
<context>
    <name>phalera::ChartsPanel</name>
    <message>
        <source>C&amp;ount</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>&amp;Divided by</source>
        <translation>&amp;Разбивка</translation>
    </message>
    <message>
        <source>Shows the bars of the whole archive behind those of the search</source>
        <translation>Показывает столбцы всего архива позади столбцов запроса</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>Числа диаграммы</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>без разбивки</translation>
    </message>
    <message>
        <source>&amp;Everything behind</source>
        <translation>Весь архив &amp;фоном</translation>
    </message>
    <message>
        <source>Dra&amp;wn</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Unpin A</source>
        <translation>&amp;Открепить A</translation>
    </message>
    <message>
        <source>&amp;Pin as A</source>
        <translation>&amp;Закрепить как A</translation>
    </message>
    <message>
        <source>Ends the comparison and shows the present search alone</source>
        <translation>Закончить сравнение и показать только нынешний запрос</translation>
    </message>
    <message>
        <source>Keeps this search as A, to draw the next ones beside it as B</source>
        <translation>Запомнить этот запрос как A, чтобы чертить рядом следующие как B</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>what a chart is compared with</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>While A and B are compared, bars are divided by these</source>
        <translation>Пока сравниваются A и B, столбцы делятся на них</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Рисунок…</translation>
    </message>
    <message>
        <source>Makes a figure for a publication: SVG, PDF or PNG, with caption and source</source>
        <translation>Сделать рисунок для публикации: SVG, PDF или PNG, с подписью и источником</translation>
    </message>
    <message>
        <source>Only over ages, divided by sex or another field</source>
        <translation>Только по возрасту с делением по полу или другому полю</translation>
    </message>
    <message>
        <source>Choose first what the bars are divided by</source>
        <translation>Сначала выберите, по чему делить столбцы</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln records: too many to be named in a search. Narrow the search first.</source>
        <translation>
            <numerusform>Это %Ln запись: слишком много, чтобы назвать их в запросе. Сначала сузьте запрос.</numerusform>
            <numerusform>Это %Ln записи: слишком много, чтобы назвать их в запросе. Сначала сузьте запрос.</numerusform>
            <numerusform>Это %Ln записей: слишком много, чтобы назвать их в запросе. Сначала сузьте запрос.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial numbers are drawn as points</source>
        <translation>Номера знаков чертятся точками</translation>
    </message>
    <message>
        <source>Only for serial numbers</source>
        <translation>Только для номеров знаков</translation>
    </message>
    <message>
        <source>Only over years, decades, months, ages or other numbers</source>
        <translation>Только по годам, десятилетиям, месяцам, возрасту или другим числам</translation>
    </message>
    <message>
        <source>Only over years, ages or other numbers, divided by a field</source>
        <translation>Только по годам, возрасту или другим числам с делением по полю</translation>
    </message>
</context>
<context>
    <name>phalera::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Снять фильтр: %1</translation>
    </message>
    <message>
        <source>%1. Click to find the word only as it is typed.</source>
        <comment>why a name was found</comment>
        <translation>%1. Нажмите, чтобы искать слово только как набрано.</translation>
    </message>
</context>
<context>
    <name>phalera::CriticismComposer</name>
    <message>
        <source>Source criticism</source>
        <translation>Критика источника</translation>
    </message>
    <message>
        <source>Records that cite it</source>
        <translation>Записи со ссылкой на него</translation>
    </message>
    <message>
        <source>Values that it tells</source>
        <translation>Сообщаемые им значения</translation>
    </message>
    <message>
        <source>Told by it alone</source>
        <translation>Известно только от него</translation>
    </message>
    <message>
        <source>Contradicted by others</source>
        <translation>Противоречат другие</translation>
    </message>
    <message>
        <source>Of them accepted as it says</source>
        <translation>Из них принято по нему</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>В числах</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>%1 (disputed)</source>
        <comment>a value that a source disputes</comment>
        <translation>%1 (оспаривается)</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Запись и поле</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Этот источник</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Accepted, and why</source>
        <translation>Принято, и почему</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>value, why it was accepted</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Where others say otherwise</source>
        <translation>Где другие говорят иначе</translation>
    </message>
    <message>
        <source>No other source contradicts what this one tells of a record.</source>
        <translation>Ни один другой источник не противоречит тому, что этот сообщает о записях.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how a statement stands to another, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property of a statement, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its statements</source>
        <translation>Его высказывания</translation>
    </message>
</context>
<context>
    <name>phalera::DossierComposer</name>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Conferrals</source>
        <translation>Награждения</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Награждённые</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что говорится в источнике</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>Что об этом говорится</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Кто ссылается</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 (sources differ)</source>
        <comment>a value and its mark of doubt</comment>
        <translation>%1 (источники расходятся)</translation>
    </message>
    <message>
        <source>conferral no. %1</source>
        <translation>награждение № %1</translation>
    </message>
    <message>
        <source>medal no. %1</source>
        <translation>медаль № %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Награждённый</translation>
    </message>
    <message>
        <source>How it was conferred</source>
        <translation>Порядок награждения</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>award, relation, award</comment>
        <translation>%1 — %2: %3</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Преемственность</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>Опубликованные итоги</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Расхождения источников</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and one account of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <comment>an account that a source disputes</comment>
        <translation>%1, оспаривается</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <comment>an account that was accepted</comment>
        <translation>%1, принято</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>left out because the person may be living</comment>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>phalera::DossierPanel</name>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Choose a record in the table, an act in the lineage or a source to see its facts here, each with its sources.</source>
        <translation>Выберите запись в таблице, акт в преемственности или источник — здесь появятся факты, каждый со своими источниками.</translation>
    </message>
</context>
<context>
    <name>phalera::DossierText</name>
    <message>
        <source>Conferrals</source>
        <translation>Награждения</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Награждённые</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>the nth conferral</comment>
        <translation>№ %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was conferred</source>
        <translation>Порядок награждения</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Преемственность</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>Опубликованные итоги</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Расхождения источников</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что говорится в источнике</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>Что об этом говорится</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Кто ссылается</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>open ↗</source>
        <translation>открыть ↗</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Print dossier</source>
        <translation>Печать досье</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Its recipients</source>
        <translation>Награждённые</translation>
    </message>
    <message>
        <source>All conferred by it</source>
        <translation>Все награждённые этим актом</translation>
    </message>
    <message>
        <source>Conferrals that cite it</source>
        <translation>Награждения со ссылкой на него</translation>
    </message>
    <message>
        <source>Others of this sector</source>
        <translation>Другие в этой отрасли</translation>
    </message>
    <message>
        <source>(%1 Old Style)</source>
        <translation>(%1 по старому стилю)</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>Как написано в источнике</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Merged from several records</source>
        <translation>Соединено из нескольких записей</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>phalera::DuplicateModel</name>
    <message>
        <source>%1: %2 of 100 points</source>
        <comment>likely or possible, and the score</comment>
        <translation>%1: %2 из 100 очков</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Очки</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Одна запись</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Другая запись</translation>
    </message>
</context>
<context>
    <name>phalera::Duplicates</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Национальность</translation>
    </message>
    <message>
        <source>Wikidata item</source>
        <translation>Элемент Викиданных</translation>
    </message>
    <message>
        <source>Date of the same award</source>
        <translation>Дата той же награды</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Номер знака</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Republic</source>
        <translation>Республика</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>the same in another spelling</source>
        <translation>одинаково в другом написании</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation>подходит инициал</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>похоже</translation>
    </message>
    <message>
        <source>another name of the same person</source>
        <translation>другое имя того же человека</translation>
    </message>
    <message>
        <source>may agree</source>
        <translation>может совпадать</translation>
    </message>
    <message>
        <source>as far apart as the two calendars</source>
        <translation>разница двух календарей</translation>
    </message>
    <message>
        <source>differ a little</source>
        <translation>немного расходится</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>%1: %2 – %3 (%4)</source>
        <translation>%1: %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3 – %4 (%5)</source>
        <translation>%1: %2, %3 – %4 (%5)</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 соединено с %2</translation>
    </message>
    <message>
        <source>%1 is not the same as %2</source>
        <translation>%1 – не то же, что %2</translation>
    </message>
    <message>
        <source>%1 was chosen: %2</source>
        <translation>%1, выбрано: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a decision and its reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>phalera::DuplicatesDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Соединить</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Не одно и то же</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comparing people…</source>
        <translation>Сравнение людей…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people may be one.</source>
        <translation>
            <numerusform>%Ln пара людей может быть одним человеком.</numerusform>
            <numerusform>%Ln пары людей могут быть одним человеком.</numerusform>
            <numerusform>%Ln пар людей могут быть одним человеком.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are likely.</source>
        <translation>
            <numerusform>Вероятна %Ln пара.</numerusform>
            <numerusform>Вероятны %Ln пары.</numerusform>
            <numerusform>Вероятны %Ln пар.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a person and id of the record</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Both ids will lead to this record. %Ln conferral(s) of both are the same and become one.</source>
        <translation>
            <numerusform>Оба обозначения будут вести к этой записи. %Ln награждение у обоих совпадает и станет одним.</numerusform>
            <numerusform>Оба обозначения будут вести к этой записи. %Ln награждения у обоих совпадают и станут одними.</numerusform>
            <numerusform>Оба обозначения будут вести к этой записи. %Ln награждений у обоих совпадают и станут одними.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ids will lead to this record. The conferrals of both stay; none of them is surely the same.</source>
        <translation>Оба обозначения будут вести к этой записи. Награждения обоих остаются: ни одно не совпадает наверняка.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Искать снова</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные повторы</translation>
    </message>
    <message>
        <source>Possible duplicates of what was imported</source>
        <translation>Возможные повторы принятого</translation>
    </message>
    <message>
        <source>Pairs of people who may be one</source>
        <translation>Пары людей, которые могут быть одним</translation>
    </message>
    <message>
        <source>Decide that both are one person; it can be taken back at any time</source>
        <translation>Решить, что это один человек; отменить можно в любое время</translation>
    </message>
    <message>
        <source>Decide that these are two people; the pair does not come back</source>
        <translation>Решить, что это два человека; пара больше не появится</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Отменить последнее решение</translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation>Обе записи по полям</translation>
    </message>
    <message>
        <source>Where the two differ, tick what holds; else the usual rule decides</source>
        <translation>Где записи расходятся, отметьте верное; иначе решает обычное правило</translation>
    </message>
    <message>
        <source>Optional; kept with the decision</source>
        <translation>Необязательно; хранится с решением</translation>
    </message>
    <message>
        <source>Stands for &amp;both:</source>
        <translation>&amp;За обоих стоит:</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Почему:</translation>
    </message>
    <message>
        <source>Nobody in this archive seems to be there twice. Look again after an import.</source>
        <translation>Похоже, в этом архиве никто не записан дважды. Проверьте снова после импорта.</translation>
    </message>
</context>
<context>
    <name>phalera::ErrataComposer</name>
    <message>
        <source>Errata</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>an archive, an earlier one</comment>
        <translation>%1 в сравнении с %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезли</translation>
    </message>
    <message>
        <source>Both archives hold the same records.</source>
        <translation>В обоих архивах одни и те же записи.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Новые записи</translation>
    </message>
    <message>
        <source>Records that are gone</source>
        <translation>Исчезнувшие записи</translation>
    </message>
    <message>
        <source>%1, data version %2</source>
        <translation>%1, версия данных %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Изменённые записи</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>value of a field</comment>
        <translation>не сказано</translation>
    </message>
</context>
<context>
    <name>phalera::ExpertiseComposer</name>
    <message>
        <source>Expertise of a number</source>
        <translation>Экспертиза номера</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>serial number of an insignia</comment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>What the archive knows of the serial numbers of insignia near this one. Each award is looked at by itself, as each has numbers of its own.</source>
        <translation>Что архив знает о порядковых номерах знаков рядом с этим. Каждая награда рассматривается отдельно, так как у каждой своя нумерация.</translation>
    </message>
    <message>
        <source>No serial number of the awards that were asked for is on record.</source>
        <translation>Порядковых номеров запрошенных наград в записях нет.</translation>
    </message>
    <message>
        <source>Numbers on record near it</source>
        <translation>Соседние номера в записях</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Этот номер</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>в записях нет</translation>
    </message>
    <message>
        <source>Next lower</source>
        <translation>Ближайший меньший</translation>
    </message>
    <message>
        <source>Next higher</source>
        <translation>Ближайший больший</translation>
    </message>
    <message>
        <source>Numbers on record</source>
        <translation>Номера в записях</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers on record of so many conferrals</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Not a plain number</source>
        <translation>Не просто число</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>number, date, person</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>left out because the person may be living</comment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>With a single number on record nothing can be said on the order in which they were given out.</source>
        <translation>По единственному номеру в записях нельзя судить о порядке выдачи.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pair(s) of numbers that follow each other on record none contradicts that they were given out in their order.</source>
        <translation>
            <numerusform>Из %Ln пары соседних номеров в записях ни одна не противоречит выдаче по порядку.</numerusform>
            <numerusform>Из %Ln пар соседних номеров в записях ни одна не противоречит выдаче по порядку.</numerusform>
            <numerusform>Из %Ln пар соседних номеров в записях ни одна не противоречит выдаче по порядку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pair(s) of numbers that follow each other on record, %1 contradict that they were given out in their order: the higher number was conferred earlier.</source>
        <translation>
            <numerusform>Из %Ln пары соседних номеров в записях выдаче по порядку противоречат %1: больший номер вручён раньше.</numerusform>
            <numerusform>Из %Ln пар соседних номеров в записях выдаче по порядку противоречат %1: больший номер вручён раньше.</numerusform>
            <numerusform>Из %Ln пар соседних номеров в записях выдаче по порядку противоречат %1: больший номер вручён раньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bounds: no other number is on record.</source>
        <translation>Границ нет: других номеров в записях нет.</translation>
    </message>
    <message>
        <source>There are no bounds: a lower number was conferred after a higher one, so numbers around this one were not given out in their order.</source>
        <translation>Границ нет: меньший номер вручён позже большего, значит, номера вокруг этого выдавались не по порядку.</translation>
    </message>
    <message>
        <source>If numbers were given out in their order, this one was conferred not after %1. There is no lower bound.</source>
        <translation>Если номера выдавались по порядку, этот вручён не позже %1. Нижней границы нет.</translation>
    </message>
    <message>
        <source>If numbers were given out in their order, this one was conferred not before %1. There is no upper bound.</source>
        <translation>Если номера выдавались по порядку, этот вручён не раньше %1. Верхней границы нет.</translation>
    </message>
    <message>
        <source>If numbers were given out in their order, this one was conferred not before %1 and not after %2.</source>
        <translation>Если номера выдавались по порядку, этот вручён не раньше %1 и не позже %2.</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Номер знака</translation>
    </message>
</context>
<context>
    <name>phalera::ExportDialog</name>
    <message>
        <source>Export this view</source>
        <translation>Экспорт этого вида</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Что записывается</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Words, as they are shown</source>
        <translation>Слова, как показано</translation>
    </message>
    <message>
        <source>Codes and EDTF, for programs</source>
        <translation>Коды и EDTF, для программ</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Ячейки</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8 for Excel</source>
        <translation>&amp;Метка UTF-8 для Excel</translation>
    </message>
    <message>
        <source>A byte order mark at the beginning of the file. Other programs need none.</source>
        <translation>Метка порядка байтов в начале файла. Другим программам она не нужна.</translation>
    </message>
    <message>
        <source>Say &amp;beside it where it came from</source>
        <translation>Сказать &amp;рядом, откуда это</translation>
    </message>
    <message>
        <source>The format has no room for the search, the archive, its data version, the day and the licence. They go into a file of the same name that ends in -metadata.json.</source>
        <translation>В этом формате нет места для запроса, архива, версии данных, дня и лицензии. Они пишутся в файл с тем же именем и окончанием -metadata.json.</translation>
    </message>
    <message>
        <source>The file itself says the search, the archive, its data version, the day and the licence.</source>
        <translation>В самом файле указаны запрос, архив, версия данных, день и лицензия.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>The next step shows the figure and asks for its size, letters and caption.</source>
        <translation>На следующем шаге показан рисунок и выбираются размер, буквы и подпись.</translation>
    </message>
</context>
<context>
    <name>phalera::FacetDelegate</name>
    <message>
        <source>Let “%1” in again</source>
        <translation>Снова учитывать «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Исключить «%1»</translation>
    </message>
</context>
<context>
    <name>phalera::FacetHistogram</name>
    <message>
        <source>Drag to choose a span; arrow keys move it, with Shift its end, with Control its beginning; Escape clears it.</source>
        <translation>Протяните, чтобы выбрать промежуток; стрелки двигают его, с Shift – конец, с Control – начало; Escape снимает выбор.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>Ничего не известно</translation>
    </message>
    <message>
        <source>Everything from %1 to %2</source>
        <translation>Всё от %1 до %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a span</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bar and how many records it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, perhaps %Ln more</source>
        <comment>a bar and its count</comment>
        <translation>
            <numerusform>%1, возможно, ещё %Ln</numerusform>
            <numerusform>%1, возможно, ещё %Ln</numerusform>
            <numerusform>%1, возможно, ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phalera::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>+ Facet…</source>
        <translation>+ Фасет…</translation>
    </message>
    <message>
        <source>Choose which fields are facets</source>
        <translation>Выбрать, какие поля служат фасетами</translation>
    </message>
    <message>
        <source>Usual facets</source>
        <translation>Обычные фасеты</translation>
    </message>
</context>
<context>
    <name>phalera::FacetPresentation</name>
    <message>
        <source>%1: %2</source>
        <comment>value of a facet and how many records have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <comment>value of a facet with its count</comment>
        <translation>%1, исключено</translation>
    </message>
</context>
<context>
    <name>phalera::FacetSection</name>
    <message>
        <source>Fold “%1”</source>
        <translation>Свернуть «%1»</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>Развернуть «%1»</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>ещё %Ln…</numerusform>
            <numerusform>ещё %Ln…</numerusform>
            <numerusform>ещё %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Только «%1»</translation>
    </message>
    <message>
        <source>All but “%1”</source>
        <translation>Все, кроме «%1»</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>Копировать числа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known to the year</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln без точного года</numerusform>
            <numerusform>%Ln без точного года</numerusform>
            <numerusform>%Ln без точного года</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known exactly</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln известно неточно</numerusform>
            <numerusform>%Ln известны неточно</numerusform>
            <numerusform>%Ln известны неточно</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, and what else can be done with “%1”</source>
        <translation>Порядок и прочее для «%1»</translation>
    </message>
    <message>
        <source>Options of the facet: %1</source>
        <translation>Настройки фасета: %1</translation>
    </message>
    <message>
        <source>Space chooses a value, the minus key excludes it.</source>
        <translation>Пробел выбирает значение, клавиша «минус» исключает его.</translation>
    </message>
    <message>
        <source>Search in these values</source>
        <translation>Искать среди значений</translation>
    </message>
    <message>
        <source>Search in the values of: %1</source>
        <translation>Искать среди значений: %1</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Сначала частые</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Remove this facet</source>
        <translation>Убрать этот фасет</translation>
    </message>
    <message>
        <source>Let “%1” in again</source>
        <translation>Снова учитывать «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Исключить «%1»</translation>
    </message>
</context>
<context>
    <name>phalera::FetchDialog</name>
    <message>
        <source>Fetch from Wikidata</source>
        <translation>Получение из Викиданных</translation>
    </message>
    <message>
        <source>Name of the award, as Wikidata has it</source>
        <translation>Название награды, как в Викиданных</translation>
    </message>
    <message>
        <source>Name of the award</source>
        <translation>Название награды</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Найденные элементы</translation>
    </message>
    <message>
        <source>the one that is called as the item</source>
        <translation>та, что называется как элемент</translation>
    </message>
    <message>
        <source>Search for the award, choose its item, and fetch the people who hold it. They are saved as a file, which is then read without any change first, so that you see what it brings.</source>
        <translation>Найдите награду, выберите её элемент и получите награждённых. Они сохраняются в файл, который сначала читается без изменений, чтобы вы увидели, что он принесёт.</translation>
    </message>
    <message>
        <source>Which &amp;award of this archive it is</source>
        <translation>Какая это &amp;награда архива</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing is called so. Try the beginning of the name, or the name in the other language.</source>
        <translation>Ничего с таким названием нет. Попробуйте начало названия или название на другом языке.</translation>
    </message>
    <message>
        <source>Choose the item that is the award.</source>
        <translation>Выберите элемент, который и есть награда.</translation>
    </message>
    <message>
        <source>Save what is fetched</source>
        <translation>Сохранить полученное</translation>
    </message>
    <message>
        <source>JSON Lines (*.ndjson)</source>
        <translation>JSON Lines (*.ndjson)</translation>
    </message>
    <message>
        <source>Asking for the award…</source>
        <translation>Запрос о награде…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln a minute</source>
        <comment>items</comment>
        <translation>
            <numerusform>%1 · %Ln в минуту</numerusform>
            <numerusform>%1 · %Ln в минуту</numerusform>
            <numerusform>%1 · %Ln в минуту</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What came is kept: fetch into the same file to go on.</source>
        <translation>%1 Полученное сохранено: чтобы продолжить, получайте в тот же файл.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stopped. What came is kept: fetch into the same file to go on.</source>
        <translation>Остановлено. Полученное сохранено: чтобы продолжить, получайте в тот же файл.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Искать</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Получить…</translation>
    </message>
</context>
<context>
    <name>phalera::FigureDialog</name>
    <message>
        <source>Figure for a publication</source>
        <translation>Рисунок для публикации</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Write title and caption anew</source>
        <translation>&amp;Написать заголовок и подпись заново</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>as it needs</source>
        <translation>сколько нужно</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Colours with patterns</source>
        <translation>Цвета с узорами</translation>
    </message>
    <message>
        <source>Greys with patterns</source>
        <translation>Серые с узорами</translation>
    </message>
    <message>
        <source> dots an inch</source>
        <translation> точек на дюйм</translation>
    </message>
    <message>
        <source>SVG and PDF are sharp in every size</source>
        <translation>SVG и PDF чётки в любом размере</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>без заголовка</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>без подписи</translation>
    </message>
    <message>
        <source>&amp;Numbers as a CSV file beside it</source>
        <translation>&amp;Числа рядом в файле CSV</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Подпись</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>W&amp;idth</source>
        <translation>&amp;Ширина</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Высота</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Буквы</translation>
    </message>
    <message>
        <source>In&amp;ks</source>
        <translation>&amp;Краски</translation>
    </message>
    <message>
        <source>&amp;PNG</source>
        <translation>&amp;PNG</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Drawings (*.svg *.pdf *.png)</source>
        <translation>Чертежи (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>phalera::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Просмотр рисунка</translation>
    </message>
</context>
<context>
    <name>phalera::ImportDialog</name>
    <message>
        <source>Change &amp;nothing if there is a problem</source>
        <translation>&amp;Ничего не менять, если есть ошибки</translation>
    </message>
    <message>
        <source>Import the &amp;rest; leave out what has a problem</source>
        <translation>Загрузить &amp;остальное, пропустив строки с ошибками</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Выбрать &amp;файлы…</translation>
    </message>
    <message>
        <source>Choose data &amp;package…</source>
        <translation>Выбрать &amp;пакет данных…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Что загружается</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Файлы для импорта</translation>
    </message>
    <message>
        <source>Folder of a data package</source>
        <translation>Папка пакета данных</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading, to see what would be added. Nothing is changed.</source>
        <translation>Чтение для проверки: что будет добавлено. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>прочитана %Ln строка</numerusform>
            <numerusform>прочитано %Ln строки</numerusform>
            <numerusform>прочитано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>records an import would add</comment>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>records</comment>
        <translation>
            <numerusform>добавлена %Ln</numerusform>
            <numerusform>добавлены %Ln</numerusform>
            <numerusform>добавлено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further account(s) of records that are there</source>
        <translation>
            <numerusform>%Ln дополнительное сведение об имеющихся записях</numerusform>
            <numerusform>%Ln дополнительных сведения об имеющихся записях</numerusform>
            <numerusform>%Ln дополнительных сведений об имеющихся записях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln уже в архиве</numerusform>
            <numerusform>%Ln уже в архиве</numerusform>
            <numerusform>%Ln уже в архиве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>rows</comment>
        <translation>
            <numerusform>отклонена %Ln</numerusform>
            <numerusform>отклонены %Ln</numerusform>
            <numerusform>отклонено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <translation>%1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>This is a &amp;list of another kind: say what its columns are</source>
        <translation>Это список &amp;другого рода: укажите, что в его столбцах</translation>
    </message>
    <message>
        <source>Choose tables or workbooks, or the folder of a data package. They are read first without any change, so that you see what they bring.</source>
        <translation>Выберите таблицы или книги либо папку пакета данных. Сначала они читаются без всяких изменений, чтобы вы увидели, что они дадут.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read</source>
        <comment>of people and conferrals</comment>
        <translation>
            <numerusform>прочитана %Ln запись</numerusform>
            <numerusform>прочитаны %Ln записи</numerusform>
            <numerusform>прочитаны %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not read, kept as written</source>
        <translation>
            <numerusform>%Ln значение не прочитано, оставлено как записано</numerusform>
            <numerusform>%Ln значения не прочитаны, оставлены как записаны</numerusform>
            <numerusform>%Ln значений не прочитаны, оставлены как записаны</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Сохранить этот список…</translation>
    </message>
    <message>
        <source>Problems and remarks</source>
        <translation>Ошибки и замечания</translation>
    </message>
    <message>
        <source>Tables, workbooks, bibliographies and people (*.csv *.tsv *.tab *.xlsx *.xlsm *.ods *.json *.ndjson *.jsonl *.bib *.ris *.ged *.xml);;All files (*)</source>
        <translation>Таблицы, книги, библиографии и люди (*.csv *.tsv *.tab *.xlsx *.xlsm *.ods *.json *.ndjson *.jsonl *.bib *.ris *.ged *.xml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Поиск повторов…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible &amp;duplicate(s)…</source>
        <translation>
            <numerusform>%Ln возможный &amp;повтор…</numerusform>
            <numerusform>%Ln возможных &amp;повтора…</numerusform>
            <numerusform>%Ln возможных &amp;повторов…</numerusform>
        </translation>
    </message>
    <message>
        <source>People who came in and may be there already, to be compared and merged</source>
        <translation>Принятые люди, которые, возможно, уже есть: сравнить и соединить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them add(s) what was not known</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln из них добавляет неизвестное</numerusform>
            <numerusform>%Ln из них добавляют неизвестное</numerusform>
            <numerusform>%Ln из них добавляют неизвестное</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them contradict(s) what is there</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln из них противоречит имеющемуся</numerusform>
            <numerusform>%Ln из них противоречат имеющемуся</numerusform>
            <numerusform>%Ln из них противоречат имеющемуся</numerusform>
        </translation>
    </message>
    <message>
        <source>Save problems and remarks</source>
        <translation>Сохранить ошибки и замечания</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot come in: say below whether the others do.</source>
        <translation>
            <numerusform>%Ln строка не может войти: укажите ниже, войдут ли остальные.</numerusform>
            <numerusform>%Ln строки не могут войти: укажите ниже, войдут ли остальные.</numerusform>
            <numerusform>%Ln строк не могут войти: укажите ниже, войдут ли остальные.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phalera::ImportListDialog</name>
    <message>
        <source>Past imports</source>
        <translation>Прежние импорты</translation>
    </message>
    <message>
        <source>Nothing was imported into this archive yet.</source>
        <translation>В этот архив ещё ничего не принимали.</translation>
    </message>
    <message>
        <source>Choose an import to take out again what it brought. What other imports brought too, or refer to, stays. You see first what would go; nothing is changed by that.</source>
        <translation>Выберите импорт, чтобы убрать то, что он принёс. Что принесли и другие импорты или на что они ссылаются, останется. Сначала вы увидите, что исчезнет; при этом ничего не меняется.</translation>
    </message>
    <message>
        <source>Looking what would go. Nothing is changed.</source>
        <translation>Смотрим, что исчезнет. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Отзываем…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation>&amp;Отозвать сейчас</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Отозвать…</translation>
    </message>
    <message>
        <source>Take out what this import brought; to have it again, import it again</source>
        <translation>Убрать то, что принёс этот импорт; чтобы вернуть, примите файл ещё раз</translation>
    </message>
    <message>
        <source>See what would go and what would stay</source>
        <translation>Посмотреть, что исчезнет и что останется</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>phalera::ImportListModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Что прочитано</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>phalera::ImportPreview</name>
    <message>
        <source>The first rows as they will be read</source>
        <translation>Первые строки, как они будут прочитаны</translation>
    </message>
</context>
<context>
    <name>phalera::LineageComposer</name>
    <message>
        <source>Lineage of the awards</source>
        <translation>Преемственность наград</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Порядок награждения</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>Опубликованные итоги</translation>
    </message>
    <message>
        <source>What is said about awards and acts</source>
        <translation>Что говорится о наградах и актах</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>numbers of awards, acts and relations</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln award(s)</source>
        <translation>
            <numerusform>%Ln награда</numerusform>
            <numerusform>%Ln награды</numerusform>
            <numerusform>%Ln наград</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln акт</numerusform>
            <numerusform>%Ln акта</numerusform>
            <numerusform>%Ln актов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln связь</numerusform>
            <numerusform>%Ln связи</numerusform>
            <numerusform>%Ln связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an act</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
</context>
<context>
    <name>phalera::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Преемственность</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Show all of time</source>
        <translation>Показать всё время</translation>
    </message>
    <message>
        <source>Show each award of other states</source>
        <translation>Показать каждую награду других государств</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Архив не открыт.</translation>
    </message>
    <message>
        <source>This archive holds no awards yet, so there is no lineage to draw.
Import the tables awards, award_relations and acts with File › Import.</source>
        <translation>В этом архиве ещё нет наград, преемственность показать нельзя.
Загрузите таблицы awards, award_relations и acts через «Файл › Импорт».</translation>
    </message>
    <message>
        <source>No title of this archive has conferrals or relations to other titles, so there is no lineage to draw.
Import the tables award_relations and conferrals with File › Import.</source>
        <translation>Ни у одного звания в этом архиве нет награждений и связей с другими званиями, преемственность показать нельзя.
Загрузите таблицы award_relations и conferrals через «Файл › Импорт».</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of time, on a button</comment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>phalera::MainWindow</name>
    <message>
        <source>Open archive</source>
        <translation>Открытие архива</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (только чтение)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conferral(s)</source>
        <translation>
            <numerusform>%Ln награждение</numerusform>
            <numerusform>%Ln награждения</numerusform>
            <numerusform>%Ln награждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln лишение</numerusform>
            <numerusform>%Ln лишения</numerusform>
            <numerusform>%Ln лишений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people in the archive</comment>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln акт</numerusform>
            <numerusform>%Ln акта</numerusform>
            <numerusform>%Ln актов</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>data version %1</source>
        <translation>версия данных %1</translation>
    </message>
    <message>
        <source>Equal data have an equal version: %1</source>
        <translation>У одинаковых данных одинаковая версия: %1</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>ответ за %1 мс</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Новый архив</translation>
    </message>
    <message>
        <source>Folder for the data package</source>
        <translation>Папка для пакета данных</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопированы %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its sources</source>
        <translation>Скопировано вместе с источниками</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Phalera %1&lt;/h3&gt;&lt;p&gt;The lineage of the labour-hero awards, with the source of every fact.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Phalera %1&lt;/h3&gt;&lt;p&gt;Преемственность наград героев труда с источником каждого факта.&lt;/p&gt;&lt;p&gt;Свободная программа по лицензии GNU General Public License версии 3 или новее. Создана с помощью Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This archive: %1&lt;br&gt;data version %2&lt;/p&gt;</source>
        <translation>&lt;p&gt;Этот архив: %1&lt;br&gt;версия данных %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Phalera</source>
        <translation>О программе Phalera</translation>
    </message>
    <message>
        <source>%1. %2, data version %3</source>
        <comment>query, archive, version</comment>
        <translation>%1. %2, версия данных %3</translation>
    </message>
    <message>
        <source>Link to this query copied</source>
        <translation>Ссылка на запрос скопирована</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Копируется %Ln строка…</numerusform>
            <numerusform>Копируются %Ln строки…</numerusform>
            <numerusform>Копируются %Ln строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Ничего не скопировано</translation>
    </message>
    <message>
        <source>What was dropped is no query. %1</source>
        <translation>Перетащенное – не запрос. %1</translation>
    </message>
    <message>
        <source>Query “%1”</source>
        <translation>Запрос «%1»</translation>
    </message>
    <message>
        <source>The link was made for “%1”; this is what “%2” holds.</source>
        <translation>Ссылка создана для «%1»; показано то, что есть в «%2».</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Take off what is &amp;not there</source>
        <translation>Убрать &amp;отсутствующие</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>О&amp;чистить список</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>None are kept</source>
        <translation>Не сохраняются</translation>
    </message>
    <message>
        <source>&amp;Keep recent searches</source>
        <translation>&amp;Помнить недавние поиски</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Открыть запрос</translation>
    </message>
    <message>
        <source>Phalera queries (*.phq);;All files (*)</source>
        <translation>Запросы Phalera (*.phq);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save query</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>Phalera queries (*.phq)</source>
        <translation>Запросы Phalera (*.phq)</translation>
    </message>
    <message>
        <source>Export the archive</source>
        <translation>Экспорт архива</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (*.ndjson *.jsonl)</source>
        <translation>JSON Lines (*.ndjson *.jsonl)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Ничего не записано</translation>
    </message>
    <message numerus="yes">
        <source>The table: %Ln row(s), %1</source>
        <translation>
            <numerusform>Таблица: %Ln строка, %1</numerusform>
            <numerusform>Таблица: %Ln строки, %1</numerusform>
            <numerusform>Таблица: %Ln строк, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln столбец</numerusform>
            <numerusform>%Ln столбца</numerusform>
            <numerusform>%Ln столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list: %Ln source(s)</source>
        <translation>
            <numerusform>Список: %Ln источник</numerusform>
            <numerusform>Список: %Ln источника</numerusform>
            <numerusform>Список: %Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>The lineage as it is in view</source>
        <translation>Линия наград, как она видна</translation>
    </message>
    <message>
        <source>The chart and its numbers: %1</source>
        <translation>График и его числа: %1</translation>
    </message>
    <message>
        <source>The map and its numbers: %1</source>
        <translation>Карта и её числа: %1</translation>
    </message>
    <message>
        <source>The dossier: %1</source>
        <translation>Досье: %1</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Экспорт этого вида</translation>
    </message>
    <message>
        <source>The file is written as soon as the data version is known…</source>
        <translation>Файл будет записан, как только станет известна версия данных…</translation>
    </message>
    <message>
        <source>GEDCOM 7 (*.ged)</source>
        <translation>GEDCOM 7 (*.ged)</translation>
    </message>
    <message>
        <source>EAC-CPF 2.0, all in one file (*.xml);;EAC-CPF 2.0, a folder with a file for each: no ending (*)</source>
        <translation>EAC-CPF 2.0, всё в одном файле (*.xml);;EAC-CPF 2.0, папка с файлом на каждого: без окончания (*)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Экспорт людей</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Это нельзя отменить</translation>
    </message>
    <message>
        <source>This cannot be opened here. Phalera takes one archive (*.phalera) or query (*.phq), CSV tables, the folder of a data package, one report that it saved as PDF, or the text of a query.</source>
        <translation>Это здесь открыть нельзя. Phalera принимает один архив (*.phalera) или запрос (*.phq), таблицы CSV, папку пакета данных, один сохранённый ею отчёт в PDF или текст запроса.</translation>
    </message>
    <message>
        <source>Ask a report again</source>
        <translation>Повторить отчёт</translation>
    </message>
    <message>
        <source>Reports (*.pdf)</source>
        <translation>Отчёты (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is no longer in this archive</source>
        <translation>%1 больше нет в этом архиве</translation>
    </message>
    <message>
        <source>As the language: %1</source>
        <comment>style of citing</comment>
        <translation>По языку: %1</translation>
    </message>
</context>
<context>
    <name>phalera::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 — Руководство</translation>
    </message>
</context>
<context>
    <name>phalera::MapComposer</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>Весь архив</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Числа</translation>
    </message>
</context>
<context>
    <name>phalera::MapPanel</name>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Which map is drawn</source>
        <translation>Какая карта чертится</translation>
    </message>
    <message>
        <source>How numbers are shown</source>
        <translation>Как показаны числа</translation>
    </message>
    <message>
        <source>How the classes of the shades are cut</source>
        <translation>Как делятся классы оттенков</translation>
    </message>
    <message>
        <source>The numbers of the map</source>
        <translation>Числа карты</translation>
    </message>
    <message>
        <source>Borders: by the search</source>
        <translation>Границы: по запросу</translation>
    </message>
    <message>
        <source>Borders: %1</source>
        <translation>Границы: %1</translation>
    </message>
    <message>
        <source>The republics and borders of which time are drawn</source>
        <translation>Республики и границы какого времени чертятся</translation>
    </message>
    <message>
        <source>Count…</source>
        <comment>on a box in which neither conferrals nor people are chosen</comment>
        <translation>Считать…</translation>
    </message>
</context>
<context>
    <name>phalera::MapTableModel</name>
    <message>
        <source>on the map</source>
        <translation>на карте</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>вне карты</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
</context>
<context>
    <name>phalera::MapView</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>phalera::MergeChoiceModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Одна запись</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
</context>
<context>
    <name>phalera::NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>No record certainly matches; %Ln possibly does, by its date.</source>
        <translation>
            <numerusform>Достоверно не подходит ни одна запись; по дате, возможно, подходит %Ln.</numerusform>
            <numerusform>Достоверно не подходит ни одна запись; по дате, возможно, подходят %Ln.</numerusform>
            <numerusform>Достоверно не подходит ни одна запись; по дате, возможно, подходят %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No dated record matches; %Ln without a date does.</source>
        <translation>
            <numerusform>Из датированных записей не подходит ни одна; подходит %Ln без даты.</numerusform>
            <numerusform>Из датированных записей не подходит ни одна; подходят %Ln без даты.</numerusform>
            <numerusform>Из датированных записей не подходит ни одна; подходят %Ln без даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record matches all of this at once.</source>
        <translation>Нет записи, которая отвечала бы всем условиям сразу.</translation>
    </message>
    <message>
        <source>No record matches this.</source>
        <translation>Нет записи, которая отвечала бы этому условию.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Снять «%1»</translation>
    </message>
    <message>
        <source>Show the possible ones too</source>
        <translation>Показать и возможные</translation>
    </message>
    <message>
        <source>Show the undated ones too</source>
        <translation>Показать и недатированные</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
</context>
<context>
    <name>phalera::NumberTable</name>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
</context>
<context>
    <name>phalera::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>position in the line</comment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and one of its sheets</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>phalera::ReadingCopy</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>phalera::RecentArchiveList</name>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
    <message>
        <source>Take “%1” off this list</source>
        <translation>Убрать «%1» из списка</translation>
    </message>
</context>
<context>
    <name>phalera::RecentArchives</name>
    <message>
        <source>%1 – %2</source>
        <comment>name and folder of an archive</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <comment>name of an archive</comment>
        <translation>%1 (больше нет)</translation>
    </message>
</context>
<context>
    <name>phalera::RecipeBox</name>
    <message>
        <source>Open r&amp;ecipe…</source>
        <translation>Открыть р&amp;ецепт…</translation>
    </message>
    <message>
        <source>Save reci&amp;pe…</source>
        <translation>Сохранить ре&amp;цепт…</translation>
    </message>
    <message>
        <source>The line of the file that names the columns; what stands above it is no data</source>
        <translation>Строка файла, где названы столбцы; выше неё данных нет</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Столбец списка</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда идёт</translation>
    </message>
    <message>
        <source>Columns of the list, and where they go</source>
        <translation>Столбцы списка и куда они идут</translation>
    </message>
    <message>
        <source>as each tells itself</source>
        <translation>как видно из каждого</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>сначала фамилия</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>сначала имя</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>4 July</source>
        <translation>4 июля</translation>
    </message>
    <message>
        <source>7 April</source>
        <translation>7 апреля</translation>
    </message>
    <message>
        <source>Columns are &amp;named in line</source>
        <translation>Столбцы &amp;названы в строке</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>Ис&amp;точник:</translation>
    </message>
    <message>
        <source>A&amp;ward:</source>
        <translation>На&amp;града:</translation>
    </message>
    <message>
        <source>N&amp;ames:</source>
        <translation>И&amp;мена:</translation>
    </message>
    <message>
        <source>&amp;04/07 is</source>
        <translation>&amp;04/07 –</translation>
    </message>
    <message>
        <source>’&amp;48 is</source>
        <translation>’&amp;48 –</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не учтён</translation>
    </message>
    <message>
        <source>PERSON</source>
        <translation>ЧЕЛОВЕК</translation>
    </message>
    <message>
        <source>CONFERRAL</source>
        <translation>НАГРАЖДЕНИЕ</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Имя целиком</translation>
    </message>
    <message>
        <source>Say which column holds the names of the people.</source>
        <translation>Укажите, в каком столбце имена людей.</translation>
    </message>
    <message>
        <source>Say which award the list is of.</source>
        <translation>Укажите, о какой награде список.</translation>
    </message>
    <message>
        <source>Say what the list is: every record will cite it as its source.</source>
        <translation>Укажите, что это за список: каждая запись сошлётся на него как на источник.</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Открыть рецепт</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Рецепты (*.json)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Сохранить рецепт</translation>
    </message>
    <message>
        <source>Some years have two digits: say above which year ’48 is.</source>
        <translation>Некоторые годы записаны двумя цифрами: укажите выше, какой год – ’48.</translation>
    </message>
    <message>
        <source>Some dates can be read in two ways: say above which day 04/07 is.</source>
        <translation>Некоторые даты читаются двояко: укажите выше, какой день – 04/07.</translation>
    </message>
</context>
<context>
    <name>phalera::RecordPresentation</name>
    <message>
        <source>Date</source>
        <comment>heading: of an act</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>heading: date of a source</comment>
        <translation>Дата издания</translation>
    </message>
    <message>
        <source>%1; found in: %2</source>
        <comment>a cell and a field</comment>
        <translation>%1; найдено в поле: %2</translation>
    </message>
    <message>
        <source>%1; found in: %2, “%3”</source>
        <comment>a cell, a field and its text</comment>
        <translation>%1; найдено в поле: %2, «%3»</translation>
    </message>
    <message>
        <source>in: %1</source>
        <comment>mark: the words were found in a field that is no column</comment>
        <translation>в поле: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of names and the system they are romanized by</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading: which of a person&apos;s conferrals</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>heading: position at the award</comment>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>heading: age at the award</comment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>romanized by %1; ordered by the sources’ spelling</source>
        <translation>латиницей по системе «%1»; порядок – по написанию источников</translation>
    </message>
    <message>
        <source>descending</source>
        <comment>order</comment>
        <translation>по убыванию</translation>
    </message>
    <message>
        <source>ascending</source>
        <comment>order</comment>
        <translation>по возрастанию</translation>
    </message>
    <message>
        <source>ordered, %1</source>
        <comment>heading</comment>
        <translation>упорядочено, %1</translation>
    </message>
    <message>
        <source>ordered, %1, key %2 of %3</source>
        <comment>heading</comment>
        <translation>упорядочено, %1, ключ %2 из %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a heading</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the sources have no Russian form of this name</source>
        <translation>в источниках нет русской формы этого имени</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and where its spelling comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text of a cell and its mark of doubt</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>month</source>
        <comment>mark: the date is known to the month only</comment>
        <translation>месяц</translation>
    </message>
    <message>
        <source>season</source>
        <comment>mark: the date is known to the season only</comment>
        <translation>сезон</translation>
    </message>
    <message>
        <source>year</source>
        <comment>mark: the date is known to the year only</comment>
        <translation>год</translation>
    </message>
    <message>
        <source>decade</source>
        <comment>mark: the date is known to the decade only</comment>
        <translation>десятилетие</translation>
    </message>
    <message>
        <source>century</source>
        <comment>mark: the date is known to the century only</comment>
        <translation>век</translation>
    </message>
    <message>
        <source>range</source>
        <comment>mark: the date lies somewhere in a range</comment>
        <translation>промежуток</translation>
    </message>
</context>
<context>
    <name>phalera::RecordSortDialog</name>
    <message>
        <source>latest first</source>
        <translation>сначала поздние</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>сначала ранние</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>сначала большие</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>сначала малые</translation>
    </message>
    <message>
        <source>“yes” first</source>
        <translation>сначала «да»</translation>
    </message>
    <message>
        <source>“no” first</source>
        <translation>сначала «нет»</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>от Я до А</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>от А до Я</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>&amp;Обратить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Rows stand by the first column; those that are equal there, by the next. Unknown values come last.</source>
        <translation>Строки стоят по первому столбцу; равные в нём – по следующему. Неизвестные значения – в конце.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Columns that order the rows</source>
        <translation>Столбцы, задающие порядок строк</translation>
    </message>
    <message>
        <source>Column to add</source>
        <translation>Добавляемый столбец</translation>
    </message>
</context>
<context>
    <name>phalera::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>%1 (no row begins so)</source>
        <comment>letters typed to jump to a row</comment>
        <translation>%1 (ни одна строка так не начинается)</translation>
    </message>
</context>
<context>
    <name>phalera::RecordView</name>
    <message>
        <source>Usual columns and widths</source>
        <translation>Обычные столбцы и ширина</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>К строке</translation>
    </message>
    <message>
        <source>Number of the row, 1 to %L1:</source>
        <translation>Номер строки, от 1 до %L1:</translation>
    </message>
    <message>
        <source>row %1 · %2</source>
        <comment>number of a row and the text that orders it</comment>
        <translation>строка %1 · %2</translation>
    </message>
    <message>
        <source>Sort by “%1”, %2</source>
        <comment>a column and its direction</comment>
        <translation>Упорядочить по «%1», %2</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Упорядочить…</translation>
    </message>
    <message>
        <source>Remove sorting</source>
        <translation>Убрать порядок</translation>
    </message>
</context>
<context>
    <name>phalera::RegisterComposer</name>
    <message>
        <source>The whole archive</source>
        <translation>Весь архив</translation>
    </message>
    <message>
        <source>Nothing in the archive matches the query.</source>
        <translation>По этому запросу в архиве ничего нет.</translation>
    </message>
    <message>
        <source>Register of conferrals</source>
        <translation>Реестр награждений</translation>
    </message>
    <message>
        <source>Register of people</source>
        <translation>Реестр награждённых</translation>
    </message>
    <message>
        <source>Register of acts</source>
        <translation>Реестр актов</translation>
    </message>
    <message>
        <source>Register of sources</source>
        <translation>Реестр источников</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln акт</numerusform>
            <numerusform>%Ln акта</numerusform>
            <numerusform>%Ln актов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>conferrals on people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conferral(s)</source>
        <translation>
            <numerusform>%Ln награждение</numerusform>
            <numerusform>%Ln награждения</numerusform>
            <numerusform>%Ln награждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>on so many people</comment>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln лишение</numerusform>
            <numerusform>%Ln лишения</numerusform>
            <numerusform>%Ln лишений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restoration(s)</source>
        <translation>
            <numerusform>%Ln восстановление</numerusform>
            <numerusform>%Ln восстановления</numerusform>
            <numerusform>%Ln восстановлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of records, and what they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a count</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them undated.</source>
        <translation>
            <numerusform>Из них %Ln без даты.</numerusform>
            <numerusform>Из них %Ln без даты.</numerusform>
            <numerusform>Из них %Ln без даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>By their dates %L1 match certainly, %L2 possibly, %L3 are undated; %4.</source>
        <translation>По датам: достоверно подходят %L1, возможно — %L2, без даты — %L3; %4.</translation>
    </message>
    <message>
        <source>listed are the certain ones</source>
        <translation>перечислены достоверные</translation>
    </message>
    <message>
        <source>listed are the certain and the possible ones</source>
        <translation>перечислены достоверные и возможные</translation>
    </message>
    <message>
        <source>all are listed</source>
        <translation>перечислены все</translation>
    </message>
    <message>
        <source>%1, last first</source>
        <comment>a column by which a table is ordered</comment>
        <translation>%1 (по убыванию)</translation>
    </message>
    <message>
        <source>Ordered by: %1.</source>
        <translation>Порядок: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a summary</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>differ: %1</source>
        <comment>number of sources of a record, which differ</comment>
        <translation>расходятся: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conferrals, and other records</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s)</source>
        <translation>
            <numerusform>%Ln другая запись</numerusform>
            <numerusform>%Ln другие записи</numerusform>
            <numerusform>%Ln других записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>Указатель имён</translation>
    </message>
    <message>
        <source>Index of titles</source>
        <translation>Указатель названий</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>left out because the person may be living</comment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Grouped by: %1.</source>
        <translation>Сгруппировано: %1.</translation>
    </message>
    <message>
        <source>Ordered by name, in the alphabet of this language: %1.</source>
        <translation>Упорядочено по имени, по алфавиту этого языка: %1.</translation>
    </message>
</context>
<context>
    <name>phalera::ReportAgainDialog</name>
    <message>
        <source>&amp;Save the new report…</source>
        <translation>&amp;Сохранить новый отчёт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>Ask a report again</source>
        <translation>Повторить отчёт</translation>
    </message>
    <message>
        <source>What came, went and changed</source>
        <translation>Что появилось, ушло и изменилось</translation>
    </message>
    <message>
        <source>The same report of the archive as it is now, as PDF</source>
        <translation>Тот же отчёт по нынешнему архиву, в PDF</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a report, its query</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Составление…</translation>
    </message>
    <message>
        <source>Then: %1
Now: %2</source>
        <comment>states of archives</comment>
        <translation>Тогда: %1
Теперь: %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>Новые столбцы: %1.</translation>
    </message>
    <message>
        <source>Columns that are no more: %1.</source>
        <translation>Столбцы, которых больше нет: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>С тех пор (%1) ничего не изменилось.</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>Сохранить новый отчёт</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>phalera::ReportChangeModel</name>
    <message>
        <source>came</source>
        <comment>a row of a report</comment>
        <translation>появилась</translation>
    </message>
    <message>
        <source>went</source>
        <comment>a row of a report</comment>
        <translation>ушла</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a row of a report</comment>
        <translation>изменилась</translation>
    </message>
    <message>
        <source>%1
Double-click opens %2</source>
        <comment>a row, its record</comment>
        <translation>%1
Двойной щелчок открывает %2</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>С тех пор</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
</context>
<context>
    <name>phalera::ReportDialog</name>
    <message>
        <source>Print and save as PDF</source>
        <translation>Печать и сохранение в PDF</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Составление…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Вёрстка страниц…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись: %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Отчёт:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>&amp;Бумага:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>О&amp;риентация:</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Страни&amp;ца</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Масштаб:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>This computer has no printer set up. Save a PDF instead.</source>
        <translation>На этом компьютере не настроен принтер. Сохраните PDF.</translation>
    </message>
    <message>
        <source>of %L1</source>
        <comment>page number of so many pages</comment>
        <translation>из %L1</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>report</source>
        <comment>file name of a template</comment>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>Report templates (*%1)</source>
        <translation>Шаблоны отчётов (*%1)</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>template of a report</comment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>A template says how a report is made: its language, paper, columns, groups and notes.</source>
        <translation>Шаблон говорит, как сделан отчёт: язык, бумага, столбцы, группы и примечания.</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>&amp;Шаблон:</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Открыть шаблон</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Сохранить как ш&amp;аблон…</translation>
    </message>
</context>
<context>
    <name>phalera::ReportDraft</name>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and subject of a report, in the head of its pages</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Query: none, the whole archive</source>
        <translation>Запрос: нет, весь архив</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Запрос: %1</translation>
    </message>
    <message>
        <source>Archive: %1, its data version was not yet computed</source>
        <translation>Архив: %1, версия данных ещё не вычислена</translation>
    </message>
    <message>
        <source>Archive: %1, data version %2</source>
        <translation>Архив: %1, версия данных %2</translation>
    </message>
    <message>
        <source>Made with %1 on %2</source>
        <comment>program and moment</comment>
        <translation>Составлено: %1, %2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading: which of a person&apos;s conferrals</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>head of a group of a table, repeated overleaf</comment>
        <translation>%1, продолжение</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>It concerns %Ln person(s) here.</source>
        <translation>
            <numerusform>Здесь это касается %Ln человека.</numerusform>
            <numerusform>Здесь это касается %Ln человек.</numerusform>
            <numerusform>Здесь это касается %Ln человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources are left out; the archive holds them for each record.</source>
        <translation>Источники опущены; в архиве они есть у каждой записи.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>phalera::ReportFormPanel</name>
    <message>
        <source>Everything is printed</source>
        <translation>Печатается всё</translation>
    </message>
    <message>
        <source>Without births and ages of the living</source>
        <translation>Без рождения и возраста живых</translation>
    </message>
    <message>
        <source>Without people who may be living</source>
        <translation>Без людей, которые могут быть живы</translation>
    </message>
    <message>
        <source>Check the columns to print, and drag them into their order.</source>
        <translation>Отметьте столбцы для печати и перетащите их в нужном порядке.</translation>
    </message>
    <message>
        <source>As the table</source>
        <translation>Как в таблице</translation>
    </message>
    <message>
        <source>Alphabet: %1</source>
        <comment>language</comment>
        <translation>Алфавит: %1</translation>
    </message>
    <message>
        <source>&amp;Two columns of text</source>
        <translation>&amp;Две колонки текста</translation>
    </message>
    <message>
        <source>&amp;Index of names</source>
        <translation>&amp;Указатель имён</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>Столбц&amp;ы:</translation>
    </message>
    <message>
        <source>Or&amp;der:</source>
        <translation>Пор&amp;ядок:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Группы:</translation>
    </message>
    <message>
        <source>T&amp;hen by:</source>
        <translation>&amp;Затем:</translation>
    </message>
    <message>
        <source>Table of c&amp;ontents</source>
        <translation>Ог&amp;лавление</translation>
    </message>
    <message>
        <source>So&amp;urces as numbered notes</source>
        <translation>&amp;Источники нумерованными примечаниями</translation>
    </message>
    <message>
        <source>P&amp;DF/A, for archives</source>
        <translation>PD&amp;F/A, для архивов</translation>
    </message>
    <message>
        <source>Somebody of whom no death is known may be living for so many years after birth.</source>
        <translation>Человек, о смерти которого ничего не известно, может быть жив столько лет после рождения.</translation>
    </message>
    <message>
        <source>Pri&amp;vacy:</source>
        <translation>Ли&amp;чные сведения:</translation>
    </message>
    <message>
        <source>&amp;Years since birth:</source>
        <translation>Лет с ро&amp;ждения:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>a register is grouped by</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>phalera::SavedSearchDialog</name>
    <message>
        <source>%1 / %2</source>
        <comment>a folder in a folder</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>What it is for (may stay empty)</source>
        <translation>Для чего он (можно не заполнять)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>П&amp;римечание</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Запрос</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>None; type a name to make one</source>
        <translation>Без папки; введите имя, чтобы создать</translation>
    </message>
</context>
<context>
    <name>phalera::SavedSearchFile</name>
    <message>
        <source>The saved searches could not be read; the file is kept as “%1”. %2</source>
        <translation>Сохранённые поиски не удалось прочесть; файл сохранён как «%1». %2</translation>
    </message>
</context>
<context>
    <name>phalera::SavedSearchModel</name>
    <message>
        <source>%1, shown now</source>
        <comment>name of a saved search</comment>
        <translation>%1, показан сейчас</translation>
    </message>
    <message>
        <source>error</source>
        <comment>in place of the number of a saved search that cannot be read</comment>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln лишение</numerusform>
            <numerusform>%Ln лишения</numerusform>
            <numerusform>%Ln лишений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restoration(s)</source>
        <translation>
            <numerusform>%Ln восстановление</numerusform>
            <numerusform>%Ln восстановления</numerusform>
            <numerusform>%Ln восстановлений</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>phalera::SavedSearchPanel</name>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a saved search</comment>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Копия</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Новая &amp;папка</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копировать &amp;ссылку</translation>
    </message>
    <message>
        <source>Save as f&amp;ile…</source>
        <translation>Сохранить как &amp;файл…</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;ok&quot;&gt;OK&lt;/a&gt;</source>
        <comment>a problem and how to take note of it</comment>
        <translation>%1 &lt;a href=&quot;ok&quot;&gt;OK&lt;/a&gt;</translation>
    </message>
    <message>
        <source>“%1” is deleted. &lt;a href=&quot;undo&quot;&gt;Undo&lt;/a&gt;</source>
        <translation>«%1» удалён. &lt;a href=&quot;undo&quot;&gt;Вернуть&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Fold “%1”</source>
        <translation>Свернуть «%1»</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>Развернуть «%1»</translation>
    </message>
    <message>
        <source>Search for something, then press %1 to keep the search here, with a live count.</source>
        <translation>Найдите что-нибудь и нажмите %1, чтобы сохранить поиск здесь с живым счётом.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
</context>
<context>
    <name>phalera::SearchLine</name>
    <message>
        <source>A name in any script, words, or field:value, as in  year:1948..1952 sex:female</source>
        <translation>Имя в любом написании, слова или поле:значение, например  year:1948..1952 sex:female</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Строка запроса</translation>
    </message>
    <message>
        <source>Words and names, fields with a colon, ranges with .., a minus sign before what shall not be there</source>
        <translation>Слова и имена, поля с двоеточием, диапазоны через .., минус перед тем, чего быть не должно</translation>
    </message>
</context>
<context>
    <name>phalera::SerialTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>A or B, and what is counted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>not a plain number</source>
        <translation>не простое число</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>conferrals in all</source>
        <translation>всего награждений</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>№ знака</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A или B</translation>
    </message>
</context>
<context>
    <name>phalera::SeriesTableModel</name>
    <message>
        <source>of unknown age</source>
        <translation>возраст неизвестен</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>неточно</translation>
    </message>
    <message>
        <source>%</source>
        <comment>heading of a column of shares</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>of unknown length</source>
        <translation>неизвестной длины</translation>
    </message>
</context>
<context>
    <name>phalera::SourceComparison</name>
    <message>
        <source>What it says</source>
        <translation>Что говорит источник</translation>
    </message>
    <message>
        <source>What other sources say</source>
        <translation>Что говорят другие источники</translation>
    </message>
    <message>
        <source>It is cited for records; it makes no statement that is compared here.</source>
        <translation>На него ссылаются записи; сопоставляемых утверждений в нём нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s), none contradicted.</source>
        <translation>
            <numerusform>%n утверждение, расхождений нет.</numerusform>
            <numerusform>%n утверждения, расхождений нет.</numerusform>
            <numerusform>%n утверждений, расхождений нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s).</source>
        <translation>
            <numerusform>%n утверждение.</numerusform>
            <numerusform>%n утверждения.</numerusform>
            <numerusform>%n утверждений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other sources contradict %n of them.</source>
        <translation>
            <numerusform>Другие источники противоречат %n из них.</numerusform>
            <numerusform>Другие источники противоречат %n из них.</numerusform>
            <numerusform>Другие источники противоречат %n из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other source speaks of this.</source>
        <translation>Другие источники об этом не говорят.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>оспорено</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>contradicted by it</source>
        <translation>опровергается источником</translation>
    </message>
    <message>
        <source>also says</source>
        <translation>также</translation>
    </message>
    <message>
        <source>agreeing:</source>
        <translation>согласны:</translation>
    </message>
</context>
<context>
    <name>phalera::SourcePresentation</name>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Statements that the source makes on questions where sources are compared</source>
        <translation>Утверждения источника по вопросам, в которых источники сопоставляются</translation>
    </message>
    <message>
        <source>Of them, statements that another source corrects, disputes or cannot agree with</source>
        <translation>Из них утверждения, которые другой источник исправляет, оспаривает или с которыми не согласуется</translation>
    </message>
    <message>
        <source>Chosen conferrals that cite the source</source>
        <translation>Выбранные награждения со ссылкой на источник</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Утверждений</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Спорных</translation>
    </message>
    <message>
        <source>Cited for</source>
        <translation>Ссылок</translation>
    </message>
</context>
<context>
    <name>phalera::SourcesView</name>
    <message>
        <source>Find a source by title, author or publisher</source>
        <translation>Найти источник по заглавию, автору или издателю</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Поиск источника</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>What the source says, beside the others</source>
        <translation>Утверждения источника рядом с другими</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>No source matches. Clear the words above or the search line to see all.</source>
        <translation>Подходящих источников нет. Очистите слова выше или строку запроса, чтобы увидеть все.</translation>
    </message>
    <message>
        <source>Open an archive to see its sources.</source>
        <translation>Откройте архив, чтобы увидеть его источники.</translation>
    </message>
</context>
<context>
    <name>phalera::StartPage</name>
    <message>
        <source>Phalera</source>
        <translation>Phalera</translation>
    </message>
    <message>
        <source>No archive is open. The founding archive holds the lineage of the labour heroes, with the source of every fact.</source>
        <translation>Архив не открыт. В исходном архиве — преемственность наград героев труда с источником каждого факта.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>This archive is empty</source>
        <translation>Этот архив пуст</translation>
    </message>
    <message>
        <source>%1 holds no records yet. Import CSV tables or a data package into it, or open the founding archive to look around.</source>
        <translation>В архиве %1 ещё нет записей. Импортируйте в него таблицы CSV или пакет данных либо откройте исходный архив, чтобы осмотреться.</translation>
    </message>
    <message>
        <source>The archive could not be opened</source>
        <translation>Не удалось открыть архив</translation>
    </message>
</context>
<context>
    <name>phalera::StatisticsComposer</name>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>Весь архив</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что подсчитано</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Left out: revocations and restorations</source>
        <translation>Не учтены: лишения и восстановления</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Достоверно</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of unknown age</source>
        <translation>Возраст неизвестен</translation>
    </message>
    <message>
        <source>What belongs to several places stands in each of them, so that the table adds up to more than its total.</source>
        <translation>Относящееся к нескольким местам учтено в каждом из них, поэтому сумма по таблице больше общего числа.</translation>
    </message>
    <message>
        <source>What is possible at several places stands at each of them in the column of the possible.</source>
        <translation>Возможное в нескольких местах учтено в каждом из них в столбце «Возможно».</translation>
    </message>
    <message>
        <source>none, the whole archive</source>
        <translation>нет, весь архив</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <comment>two searches beside each other</comment>
        <translation>A: %1. B: %2.</translation>
    </message>
    <message>
        <source>Serial numbers drawn</source>
        <translation>Начерчено номеров знаков</translation>
    </message>
    <message>
        <source>Of them not dated to one day</source>
        <translation>Из них без точного дня</translation>
    </message>
    <message>
        <source>Not a plain number</source>
        <translation>Не простое число</translation>
    </message>
    <message>
        <source>Without a number on record</source>
        <translation>Без номера в записях</translation>
    </message>
    <message>
        <source>Of unknown length</source>
        <translation>Неизвестной длины</translation>
    </message>
    <message>
        <source>Left out: without such an award before</source>
        <translation>Не учтено: без такой же предыдущей награды</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A или B</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>№ знака</translation>
    </message>
    <message>
        <source>Query of A: %1</source>
        <translation>Запрос A: %1</translation>
    </message>
    <message>
        <source>Query of B: %1</source>
        <translation>Запрос B: %1</translation>
    </message>
    <message>
        <source>Shares are parts of all that is counted in A, or in B, with the possible and what is not drawn.</source>
        <translation>Доли – части всего, что посчитано в A или в B, вместе с возможным и неначерченным.</translation>
    </message>
    <message>
        <source>%1, %</source>
        <comment>A or B: its share</comment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>%1, possible</source>
        <comment>A or B</comment>
        <translation>%1, возможно</translation>
    </message>
</context>
<context>
    <name>phalera::Suggester</name>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>recent search</source>
        <translation>недавний поиск</translation>
    </message>
</context>
<context>
    <name>phalera::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a suggestion and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), the arrow keys walk in them</source>
        <translation>
            <numerusform>%n подсказка, выбор стрелками</numerusform>
            <numerusform>%n подсказки, выбор стрелками</numerusform>
            <numerusform>%n подсказок, выбор стрелками</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phalera::TextFormBox</name>
    <message>
        <source>as found</source>
        <translation>как найдено</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Кодировка:</translation>
    </message>
    <message>
        <source>Choose another one where letters come out wrong</source>
        <translation>Выберите другую, если вместо букв видны не те знаки</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Разделитель:</translation>
    </message>
    <message>
        <source>What separates the cells of a row</source>
        <translation>Чем разделены ячейки строки</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Лист:</translation>
    </message>
    <message>
        <source>Which sheet of the workbook is read; as found: those that are called as tables are, or the first</source>
        <translation>Какой лист книги читается; по умолчанию – названные как таблицы или первый</translation>
    </message>
</context>
<context>
    <name>phalera::TimeRibbon</name>
    <message>
        <source>%1–</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>informal %1</source>
        <translation>неофициально %1</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>неофициально</translation>
    </message>
    <message>
        <source>no title %1</source>
        <translation>звания нет, %1</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>звания нет</translation>
    </message>
    <message>
        <source>Nothing to show yet: this archive holds no conferrals.</source>
        <translation>Показывать пока нечего: в этом архиве нет награждений.</translation>
    </message>
    <message>
        <source>Time ribbon</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Clear the choice of years</source>
        <translation>Снять выбор лет</translation>
    </message>
    <message>
        <source>Fold to the bands</source>
        <translation>Свернуть до полос</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>All years, %1</source>
        <translation>Все годы, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conferral(s) in all</source>
        <translation>
            <numerusform>всего %n награждение</numerusform>
            <numerusform>всего %n награждения</numerusform>
            <numerusform>всего %n награждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) the search</source>
        <translation>
            <numerusform>%n отвечает запросу</numerusform>
            <numerusform>%n отвечают запросу</numerusform>
            <numerusform>%n отвечают запросу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more perhaps in this year</source>
        <translation>
            <numerusform>возможно, ещё %n в этом году</numerusform>
            <numerusform>возможно, ещё %n в этом году</numerusform>
            <numerusform>возможно, ещё %n в этом году</numerusform>
        </translation>
    </message>
    <message>
        <source>Published total: %L1 (%2, %3)</source>
        <translation>Опубликованное число: %L1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conferral(s)</source>
        <translation>
            <numerusform>%1: %n награждение</numerusform>
            <numerusform>%1: %n награждения</numerusform>
            <numerusform>%1: %n награждений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>award and its years, how many are known</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 published</source>
        <comment>conferrals here, total in sources</comment>
        <translation>%L1 из опубликованных %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2–%L3 published</source>
        <comment>conferrals here, smallest and largest total in sources</comment>
        <translation>%L1 из опубликованных %L2–%L3</translation>
    </message>
    <message>
        <source>published total of a year</source>
        <translation>опубликованное число за год</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>The awards over time. Drag to choose years; arrow keys move the choice by a year, with Shift its end, with Control its beginning; Escape clears it, Space plays through the years.</source>
        <translation>Награды во времени. Протяните, чтобы выбрать годы; стрелки сдвигают выбор на год, с Shift – его конец, с Control – его начало; Escape снимает выбор, пробел проигрывает годы.</translation>
    </message>
    <message>
        <source>%1, all years: %L2 here, published %L3 to %L4</source>
        <comment>award, conferrals, totals in sources</comment>
        <translation>%1, за все годы: здесь %L2, опубликовано от %L3 до %L4</translation>
    </message>
    <message>
        <source>  %L1 %2: %3</source>
        <comment>total, what it counts, its sources</comment>
        <translation>  %L1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (пробел)</translation>
    </message>
    <message>
        <source>Play through the years (Space)</source>
        <translation>Проиграть годы (пробел)</translation>
    </message>
</context>
<context>
    <name>phalera::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Сохранён как «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>phalera::Workspace</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Преемственность</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Какие столбцы показаны в таблице</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>What a row of the table stands for</source>
        <translation>Что означает строка таблицы</translation>
    </message>
    <message>
        <source>List conferrals</source>
        <translation>Награждения</translation>
    </message>
    <message>
        <source>List people</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>List acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>List sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Write this view, or the whole archive, to files</source>
        <translation>Записать этот вид или весь архив в файлы</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
</context>
</TS>
