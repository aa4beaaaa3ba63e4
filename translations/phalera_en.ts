<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;New archive…</translation>
    </message>
    <message>
        <source>Make an empty archive</source>
        <translation>Make an empty archive</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Open an archive</translation>
    </message>
    <message>
        <source>Open &amp;founding archive</source>
        <translation>Open &amp;founding archive</translation>
    </message>
    <message>
        <source>Open your copy of the archive that comes with Phalera</source>
        <translation>Open your copy of the archive that comes with Phalera</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Read records from files or a data package into this archive</source>
        <translation>Read records from files or a data package into this archive</translation>
    </message>
    <message>
        <source>Whole archive as a data &amp;package…</source>
        <translation>Whole archive as a data &amp;package…</translation>
    </message>
    <message>
        <source>Write every table as CSV into a folder</source>
        <translation>Write every table as CSV into a folder</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Report…</translation>
    </message>
    <message>
        <source>Make a PDF of the register, a dossier, statistics or the lineage</source>
        <translation>Make a PDF of the register, a dossier, statistics or the lineage</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Print what is shown</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Close Phalera</source>
        <translation>Close Phalera</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copy the chosen rows</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Go to the search line</source>
        <translation>Go to the search line</translation>
    </message>
    <message>
        <source>Remove &amp;last filter</source>
        <translation>Remove &amp;last filter</translation>
    </message>
    <message>
        <source>Take the last part of the query away</source>
        <translation>Take the last part of the query away</translation>
    </message>
    <message>
        <source>Remove &amp;all filters</source>
        <translation>Remove &amp;all filters</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Show all records again</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Records</translation>
    </message>
    <message>
        <source>The records as a table</source>
        <translation>The records as a table</translation>
    </message>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Lineage</translation>
    </message>
    <message>
        <source>The awards and acts on a time axis</source>
        <translation>The awards and acts on a time axis</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Charts</translation>
    </message>
    <message>
        <source>Conferrals over time and by value</source>
        <translation>Conferrals over time and by value</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>The sources, and where they differ</source>
        <translation>The sources, and where they differ</translation>
    </message>
    <message>
        <source>&amp;Time ribbon</source>
        <translation>&amp;Time ribbon</translation>
    </message>
    <message>
        <source>Show or hide the time ribbon</source>
        <translation>Show or hide the time ribbon</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facets</translation>
    </message>
    <message>
        <source>Show or hide the panel of facets</source>
        <translation>Show or hide the panel of facets</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Show or hide the dossier of the chosen record</source>
        <translation>Show or hide the dossier of the chosen record</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Light or dark as the system is</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Dark words on a light ground</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Light words on a dark ground</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>To what was chosen before</source>
        <translation>To what was chosen before</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>To what was chosen after</source>
        <translation>To what was chosen after</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Next part of the window</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Move the keyboard to the next part of the window</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Previous part of the window</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Move the keyboard to the part of the window before</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Read the manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>All shortcuts on one page</translation>
    </message>
    <message>
        <source>&amp;About Phalera</source>
        <translation>&amp;About Phalera</translation>
    </message>
    <message>
        <source>Version, licence, and what this archive holds</source>
        <translation>Version, licence, and what this archive holds</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copy &amp;as</translation>
    </message>
    <message>
        <source>&amp;Searches</source>
        <translation>&amp;Searches</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Open &amp;again</translation>
    </message>
    <message>
        <source>Open an archive that was open before</source>
        <translation>Open an archive that was open before</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Copy the chosen rows with the columns that are shown</source>
        <translation>Copy the chosen rows with the columns that are shown</translation>
    </message>
    <message>
        <source>C&amp;SV</source>
        <translation>C&amp;SV</translation>
    </message>
    <message>
        <source>Copy the chosen rows as comma-separated values after RFC 4180</source>
        <translation>Copy the chosen rows as comma-separated values after RFC 4180</translation>
    </message>
    <message>
        <source>&amp;With citation</source>
        <translation>&amp;With citation</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the record of the dossier, with their sources</source>
        <translation>Copy the chosen rows, or the record of the dossier, with their sources</translation>
    </message>
    <message>
        <source>&amp;Citation only</source>
        <translation>&amp;Citation only</translation>
    </message>
    <message>
        <source>Copy the sources of the chosen rows, the archive and its data version</source>
        <translation>Copy the sources of the chosen rows, the archive and its data version</translation>
    </message>
    <message>
        <source>Record &amp;ids</source>
        <translation>Record &amp;ids</translation>
    </message>
    <message>
        <source>Copy the ids of the chosen records, one a line</source>
        <translation>Copy the ids of the chosen records, one a line</translation>
    </message>
    <message>
        <source>Query &amp;link</source>
        <translation>Query &amp;link</translation>
    </message>
    <message>
        <source>Copy a link that asks what is asked now</source>
        <translation>Copy a link that asks what is asked now</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Save this search…</translation>
    </message>
    <message>
        <source>Keep this search under a name, or change the one that is kept</source>
        <translation>Keep this search under a name, or change the one that is kept</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Recent searches</translation>
    </message>
    <message>
        <source>Ask again what was asked before</source>
        <translation>Ask again what was asked before</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>&amp;Open query…</translation>
    </message>
    <message>
        <source>Ask what a query file says</source>
        <translation>Ask what a query file says</translation>
    </message>
    <message>
        <source>Save query &amp;as…</source>
        <translation>Save query &amp;as…</translation>
    </message>
    <message>
        <source>Write this query to a file, for others or for the command line</source>
        <translation>Write this query to a file, for others or for the command line</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Conferrals by republic and region</source>
        <translation>Conferrals by republic and region</translation>
    </message>
    <message>
        <source>&amp;Sort by…</source>
        <translation>&amp;Sort by…</translation>
    </message>
    <message>
        <source>Choose the columns that order the table</source>
        <translation>Choose the columns that order the table</translation>
    </message>
    <message>
        <source>Remove s&amp;orting</source>
        <translation>Remove s&amp;orting</translation>
    </message>
    <message>
        <source>Order the table by name or title alone</source>
        <translation>Order the table by name or title alone</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Names</translation>
    </message>
    <message>
        <source>Show names as the sources have them, or romanized by a system</source>
        <translation>Show names as the sources have them, or romanized by a system</translation>
    </message>
    <message>
        <source>To &amp;row…</source>
        <translation>To &amp;row…</translation>
    </message>
    <message>
        <source>Go to a row of the table by its number</source>
        <translation>Go to a row of the table by its number</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Undo filter</translation>
    </message>
    <message>
        <source>Go back to the query before this one</source>
        <translation>Go back to the query before this one</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Redo filter</translation>
    </message>
    <message>
        <source>Ask again the query that was undone</source>
        <translation>Ask again the query that was undone</translation>
    </message>
    <message>
        <source>Past i&amp;mports…</source>
        <translation>Past i&amp;mports…</translation>
    </message>
    <message>
        <source>See what was imported, and take an import out again</source>
        <translation>See what was imported, and take an import out again</translation>
    </message>
    <message>
        <source>Whole archive as a wor&amp;kbook…</source>
        <translation>Whole archive as a wor&amp;kbook…</translation>
    </message>
    <message>
        <source>Write every table as a sheet, for a spreadsheet</source>
        <translation>Write every table as a sheet, for a spreadsheet</translation>
    </message>
    <message>
        <source>Whole archive as JSON &amp;Lines…</source>
        <translation>Whole archive as JSON &amp;Lines…</translation>
    </message>
    <message>
        <source>Write every record and account with its source, one a line</source>
        <translation>Write every record and account with its source, one a line</translation>
    </message>
    <message>
        <source>Fetch from &amp;Wikidata…</source>
        <translation>Fetch from &amp;Wikidata…</translation>
    </message>
    <message>
        <source>Save the recipients of an award from Wikidata and import them</source>
        <translation>Save the recipients of an award from Wikidata and import them</translation>
    </message>
    <message>
        <source>This &amp;view…</source>
        <translation>This &amp;view…</translation>
    </message>
    <message>
        <source>Write what is shown, or the record of the dossier, into a file</source>
        <translation>Write what is shown, or the record of the dossier, into a file</translation>
    </message>
    <message>
        <source>People found as &amp;GEDCOM…</source>
        <translation>People found as &amp;GEDCOM…</translation>
    </message>
    <message>
        <source>Write the people of the search with their awards, for genealogists</source>
        <translation>Write the people of the search with their awards, for genealogists</translation>
    </message>
    <message>
        <source>People found as &amp;EAC-CPF…</source>
        <translation>People found as &amp;EAC-CPF…</translation>
    </message>
    <message>
        <source>Write the people of the search with their awards, for archives and libraries</source>
        <translation>Write the people of the search with their awards, for archives and libraries</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>Possible &amp;duplicates…</translation>
    </message>
    <message>
        <source>Find people who are there twice, and decide that they are one</source>
        <translation>Find people who are there twice, and decide that they are one</translation>
    </message>
    <message>
        <source>As&amp;k a report again…</source>
        <translation>As&amp;k a report again…</translation>
    </message>
    <message>
        <source>See what came, went and changed since a report was saved as PDF</source>
        <translation>See what came, went and changed since a report was saved as PDF</translation>
    </message>
    <message>
        <source>Sources as &amp;BibTeX</source>
        <translation>Sources as &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy the sources of the chosen rows, or of the dossier, for reference managers</source>
        <translation>Copy the sources of the chosen rows, or of the dossier, for reference managers</translation>
    </message>
    <message>
        <source>Sources as CSL-&amp;JSON</source>
        <translation>Sources as CSL-&amp;JSON</translation>
    </message>
    <message>
        <source>Copy the same sources as JSON of the Citation Style Language</source>
        <translation>Copy the same sources as JSON of the Citation Style Language</translation>
    </message>
    <message>
        <source>Citation st&amp;yle</source>
        <translation>Citation st&amp;yle</translation>
    </message>
    <message>
        <source>The rules by which sources are cited in the dossier, in copies and in reports</source>
        <translation>The rules by which sources are cited in the dossier, in copies and in reports</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <comment>legend of a chart</comment>
        <translation>
            <numerusform>%n other value</numerusform>
            <numerusform>%n other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n smallest value(s) not drawn, see the table</source>
        <translation>
            <numerusform>the %n smallest value not drawn, see the table</numerusform>
            <numerusform>the %n smallest values not drawn, see the table</numerusform>
        </translation>
    </message>
    <message>
        <source>possible, but not certain</source>
        <comment>legend of a chart</comment>
        <translation>possible, but not certain</translation>
    </message>
    <message>
        <source>everything in the archive</source>
        <comment>legend of a chart</comment>
        <translation>everything in the archive</translation>
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
            <numerusform>of them %1 not dated to one year</numerusform>
            <numerusform>of them %1 not dated to one year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not dated to one decade</source>
        <translation>
            <numerusform>of them %1 not dated to one decade</numerusform>
            <numerusform>of them %1 not dated to one decade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not dated to one month</source>
        <translation>
            <numerusform>of them %1 not dated to one month</numerusform>
            <numerusform>of them %1 not dated to one month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not known to one year of age</source>
        <translation>
            <numerusform>of them %1 not known to one year of age</numerusform>
            <numerusform>of them %1 not known to one year of age</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 uncertain</source>
        <translation>
            <numerusform>of them %1 uncertain</numerusform>
            <numerusform>of them %1 uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of unknown age, not drawn</source>
        <translation>
            <numerusform>%1 of unknown age, not drawn</numerusform>
            <numerusform>%1 of unknown age, not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without a value, not drawn</source>
        <translation>
            <numerusform>%1 without a value, not drawn</numerusform>
            <numerusform>%1 without a value, not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 undated, not drawn</source>
        <translation>
            <numerusform>%1 undated, not drawn</numerusform>
            <numerusform>%1 undated, not drawn</numerusform>
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
            <numerusform>%1, %2 more perhaps</numerusform>
            <numerusform>%1, %2 more perhaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Decade</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: the 1940s</comment>
        <translation>%1s</translation>
    </message>
    <message>
        <source>Conferrals by year</source>
        <translation>Conferrals by year</translation>
    </message>
    <message>
        <source>People by year of conferral</source>
        <translation>People by year of conferral</translation>
    </message>
    <message>
        <source>Acts by year</source>
        <translation>Acts by year</translation>
    </message>
    <message>
        <source>Sources by year of publication</source>
        <translation>Sources by year of publication</translation>
    </message>
    <message>
        <source>Conferrals by decade</source>
        <translation>Conferrals by decade</translation>
    </message>
    <message>
        <source>People by decade of conferral</source>
        <translation>People by decade of conferral</translation>
    </message>
    <message>
        <source>Acts by decade</source>
        <translation>Acts by decade</translation>
    </message>
    <message>
        <source>Sources by decade of publication</source>
        <translation>Sources by decade of publication</translation>
    </message>
    <message>
        <source>Conferrals by month</source>
        <translation>Conferrals by month</translation>
    </message>
    <message>
        <source>People by month of conferral</source>
        <translation>People by month of conferral</translation>
    </message>
    <message>
        <source>Acts by month</source>
        <translation>Acts by month</translation>
    </message>
    <message>
        <source>Sources by month of publication</source>
        <translation>Sources by month of publication</translation>
    </message>
    <message>
        <source>Conferrals by age at the award</source>
        <translation>Conferrals by age at the award</translation>
    </message>
    <message>
        <source>People by age at the award</source>
        <translation>People by age at the award</translation>
    </message>
    <message>
        <source>Acts by age</source>
        <translation>Acts by age</translation>
    </message>
    <message>
        <source>Sources by age</source>
        <translation>Sources by age</translation>
    </message>
    <message>
        <source>Conferrals: %1</source>
        <translation>Conferrals: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>People: %1</translation>
    </message>
    <message>
        <source>Acts: %1</source>
        <translation>Acts: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source>%1, divided by: %2</source>
        <comment>title of a chart and the field whose values are stacked</comment>
        <translation>%1, divided by: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 revocation(s) or restoration(s) left out</source>
        <translation>
            <numerusform>%1 revocation or restoration left out</numerusform>
            <numerusform>%1 revocations or restorations left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches this search, so there is nothing to draw.</source>
        <translation>Nothing matches this search, so there is nothing to draw.</translation>
    </message>
    <message>
        <source>No age is known for what matches, so there is nothing to draw.</source>
        <translation>No age is known for what matches, so there is nothing to draw.</translation>
    </message>
    <message>
        <source>Nothing of what matches has a date, so there is nothing to draw.</source>
        <translation>Nothing of what matches has a date, so there is nothing to draw.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>key and stack of a bar</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>some stand in more than one bar</source>
        <translation>some stand in more than one bar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B of a comparison, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stacked</source>
        <comment>form of a chart</comment>
        <translation>stacked</translation>
    </message>
    <message>
        <source>side by side</source>
        <comment>form of a chart</comment>
        <translation>side by side</translation>
    </message>
    <message>
        <source>shares (100 %)</source>
        <comment>form of a chart</comment>
        <translation>shares (100 %)</translation>
    </message>
    <message>
        <source>cumulative</source>
        <comment>form of a chart</comment>
        <translation>cumulative</translation>
    </message>
    <message>
        <source>small multiples</source>
        <comment>form of a chart</comment>
        <translation>small multiples</translation>
    </message>
    <message>
        <source>heat map</source>
        <comment>form of a chart</comment>
        <translation>heat map</translation>
    </message>
    <message>
        <source>pyramid</source>
        <comment>form of a chart</comment>
        <translation>pyramid</translation>
    </message>
    <message>
        <source>share of all %1 of A, and of B</source>
        <comment>conferrals</comment>
        <translation>share of all %1 of A, and of B</translation>
    </message>
    <message>
        <source>share of %1</source>
        <comment>per cent of conferrals</comment>
        <translation>share of %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other value(s) not drawn, see the table</source>
        <comment>a pyramid has but two sides</comment>
        <translation>
            <numerusform>%1 of %n other value not drawn, see the table</numerusform>
            <numerusform>%1 of %n other values not drawn, see the table</numerusform>
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
            <numerusform>of them %1 not known to one group of ages</numerusform>
            <numerusform>of them %1 not known to one group of ages</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a key and all before it</comment>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>Age, in fives</source>
        <translation>Age, in fives</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a group of ages: 30–34</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <comment>title of a chart</comment>
        <translation>%1, cumulative</translation>
    </message>
    <message>
        <source>%1, A and B</source>
        <comment>title of a chart that compares two searches</comment>
        <translation>%1, A and B</translation>
    </message>
    <message>
        <source>%1 (%2 % of its %3)</source>
        <comment>a number and its share</comment>
        <translation>%1 (%2 % of its %3)</translation>
    </message>
    <message>
        <source>points</source>
        <comment>form of a chart</comment>
        <translation>points</translation>
    </message>
    <message>
        <source>serial number</source>
        <comment>what an axis shows</comment>
        <translation>serial number</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from the certain to the possible</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>date known only to this span</source>
        <comment>legend of a chart</comment>
        <translation>date known only to this span</translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not known to one year</source>
        <translation>
            <numerusform>of them %1 not known to one year</numerusform>
            <numerusform>of them %1 not known to one year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 not dated to one day</source>
        <translation>
            <numerusform>of them %1 not dated to one day</numerusform>
            <numerusform>of them %1 not dated to one day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of unknown length, not drawn</source>
        <comment>time between conferrals</comment>
        <translation>
            <numerusform>%1 of unknown length, not drawn</numerusform>
            <numerusform>%1 of unknown length, not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 serial number(s)</source>
        <translation>
            <numerusform>%1 serial number</numerusform>
            <numerusform>%1 serial numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not a plain number, not drawn</source>
        <translation>
            <numerusform>%1 not a plain number, not drawn</numerusform>
            <numerusform>%1 not a plain number, not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 in all, %2 without a number on record</source>
        <comment>conferrals</comment>
        <translation>
            <numerusform>of %1 in all, %2 without a number on record</numerusform>
            <numerusform>of %1 in all, %2 without a number on record</numerusform>
        </translation>
    </message>
    <message>
        <source>No conferral that matches has a serial number of its insignia on record, so there is nothing to draw.</source>
        <translation>No conferral that matches has a serial number of its insignia on record, so there is nothing to draw.</translation>
    </message>
    <message>
        <source>No serial number of what matches is both a plain number and dated, so there is nothing to draw.</source>
        <translation>No serial number of what matches is both a plain number and dated, so there is nothing to draw.</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s)</source>
        <comment>of one person</comment>
        <translation>
            <numerusform>%n award</numerusform>
            <numerusform>%n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>between two conferrals</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Awards of a person</source>
        <translation>Awards of a person</translation>
    </message>
    <message>
        <source>Years since the award before</source>
        <translation>Years since the award before</translation>
    </message>
    <message>
        <source>Serial number by date</source>
        <translation>Serial number by date</translation>
    </message>
    <message>
        <source>award %1 to %2</source>
        <comment>ordinals of two conferrals: award 1 to 2</comment>
        <translation>award %1 to %2</translation>
    </message>
    <message>
        <source>People by number of awards</source>
        <translation>People by number of awards</translation>
    </message>
    <message>
        <source>Repeated conferrals by years since the one before</source>
        <translation>Repeated conferrals by years since the one before</translation>
    </message>
    <message>
        <source>People by years between their conferrals</source>
        <translation>People by years between their conferrals</translation>
    </message>
    <message>
        <source>Acts by years between conferrals</source>
        <translation>Acts by years between conferrals</translation>
    </message>
    <message>
        <source>Sources by years between conferrals</source>
        <translation>Sources by years between conferrals</translation>
    </message>
    <message>
        <source>Serial numbers of insignia by date of conferral</source>
        <translation>Serial numbers of insignia by date of conferral</translation>
    </message>
    <message numerus="yes">
        <source>%1 without such an award before left out</source>
        <translation>
            <numerusform>%1 without such an award before left out</numerusform>
            <numerusform>%1 without such an award before left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that matches is a second or later award of the same title, so there is no time between two.</source>
        <translation>Nothing that matches is a second or later award of the same title, so there is no time between two.</translation>
    </message>
    <message>
        <source>Of no award that matches is the time since the one before known, so there is nothing to draw.</source>
        <translation>Of no award that matches is the time since the one before known, so there is nothing to draw.</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <comment>a serial number and who received it</comment>
        <translation>No. %1: %2</translation>
    </message>
</context>
<context>
    <name>CitingStyle</name>
    <message>
        <source>GOST R 7.0.5-2008, references</source>
        <translation>GOST R 7.0.5-2008, references</translation>
    </message>
    <message>
        <source>GOST R 7.0.100-2018, descriptions</source>
        <translation>GOST R 7.0.100-2018, descriptions</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, notes</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, author and date</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fault</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Further accounts</translation>
    </message>
    <message>
        <source>Data version: %1</source>
        <translation>Data version: %1</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>Import %1: %2, %3, %4</source>
        <translation>Import %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>No fault was found.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>The format of “%1” is not known; name it with --as.</source>
        <translation>The format of “%1” is not known; name it with --as.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>There is no option --%1.</translation>
    </message>
    <message>
        <source>%1 Did you mean --%2?</source>
        <translation>%1 Did you mean --%2?</translation>
    </message>
    <message>
        <source>“%1” is not possible for --%2. Possible are: %3</source>
        <translation>“%1” is not possible for --%2. Possible are: %3</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 takes no value.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 needs a value.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 is missing.</translation>
    </message>
    <message>
        <source>language of words, if not the system&apos;s</source>
        <translation>language of words, if not the system&apos;s</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>this help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with problems, 2 bad usage or query, 3 bad input, 4 the archive cannot be opened.</source>
        <translation>Exit codes: 0 done, 1 done with problems, 2 bad usage or query, 3 bad input, 4 the archive cannot be opened.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>QUERY is what the search line of the window takes: award:hero-of-labour-rf year:2013..2016 -revoked</source>
        <translation>QUERY is what the search line of the window takes: award:hero-of-labour-rf year:2013..2016 -revoked</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>More on a command: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>The commands are: %1</source>
        <translation>The commands are: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>This command takes: %1</source>
        <translation>This command takes: %1</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>how to write it</source>
        <translation>how to write it</translation>
    </message>
    <message>
        <source>what is counted and listed</source>
        <translation>what is counted and listed</translation>
    </message>
    <message>
        <source>split each bar by the values of a field</source>
        <translation>split each bar by the values of a field</translation>
    </message>
    <message>
        <source>fields to list, as the query names them, in this order</source>
        <translation>fields to list, as the query names them, in this order</translation>
    </message>
    <message>
        <source>order by fields; a minus turns one around; unknown values come last</source>
        <translation>order by fields; a minus turns one around; unknown values come last</translation>
    </message>
    <message>
        <source>Make an empty archive.</source>
        <translation>Make an empty archive.</translation>
    </message>
    <message>
        <source>with the founding records in it</source>
        <translation>with the founding records in it</translation>
    </message>
    <message>
        <source>format of the files, where their names do not tell</source>
        <translation>format of the files, where their names do not tell</translation>
    </message>
    <message>
        <source>import the rest where rows have problems</source>
        <translation>import the rest where rows have problems</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>say what would happen and change nothing</translation>
    </message>
    <message>
        <source>write the problems into a file, one a row</source>
        <translation>write the problems into a file, one a row</translation>
    </message>
    <message>
        <source>List the records that a query finds.</source>
        <translation>List the records that a query finds.</translation>
    </message>
    <message>
        <source>With --format csv or json all fields of the founding table are given, and the id; with --columns, those fields.
JSON is an array of objects. Values are texts in canonical form (dates in EDTF), null where not known; ordinal, step, value, total_conferred, age and source_count are numbers; sources, source, other_names and the award of an act are arrays.</source>
        <translation>With --format csv or json all fields of the founding table are given, and the id; with --columns, those fields.
JSON is an array of objects. Values are texts in canonical form (dates in EDTF), null where not known; ordinal, step, value, total_conferred, age and source_count are numbers; sources, source, other_names and the award of an act are arrays.</translation>
    </message>
    <message>
        <source>list at most so many rows</source>
        <translation>list at most so many rows</translation>
    </message>
    <message>
        <source>Count what a query finds by the values of fields.</source>
        <translation>Count what a query finds by the values of fields.</translation>
    </message>
    <message>
        <source>The counts of a field leave the query&apos;s own condition on it aside, as the facets of the window do.
With --format json: an object from field to an array of {value, count}; the value null is unknown.</source>
        <translation>The counts of a field leave the query&apos;s own condition on it aside, as the facets of the window do.
With --format json: an object from field to an array of {value, count}; the value null is unknown.</translation>
    </message>
    <message>
        <source>a field to count by; may be given several times</source>
        <translation>a field to count by; may be given several times</translation>
    </message>
    <message>
        <source>Count what a query finds along an axis.</source>
        <translation>Count what a query finds along an axis.</translation>
    </message>
    <message>
        <source>Draw a series as SVG, PNG or PDF.</source>
        <translation>Draw a series as SVG, PNG or PDF.</translation>
    </message>
    <message>
        <source>the drawing; its name ends in .svg, .png or .pdf</source>
        <translation>the drawing; its name ends in .svg, .png or .pdf</translation>
    </message>
    <message>
        <source>Awards, acts and relations as JSON, or as a drawing.</source>
        <translation>Awards, acts and relations as JSON, or as a drawing.</translation>
    </message>
    <message>
        <source>One record with every account, statement and source.</source>
        <translation>One record with every account, statement and source.</translation>
    </message>
    <message>
        <source>With --format json: an array of records, as ids of different tables may be equal.</source>
        <translation>With --format json: an array of records, as ids of different tables may be equal.</translation>
    </message>
    <message>
        <source>Print a report as PDF.</source>
        <translation>Print a report as PDF.</translation>
    </message>
    <message>
        <source>Write an archive, or what a query finds, into files.</source>
        <translation>Write an archive, or what a query finds, into files.</translation>
    </message>
    <message>
        <source>the file or folder</source>
        <translation>the file or folder</translation>
    </message>
    <message>
        <source>format of the file</source>
        <translation>format of the file</translation>
    </message>
    <message>
        <source>Check the file and the rules on the data.</source>
        <translation>Check the file and the rules on the data.</translation>
    </message>
    <message>
        <source>Exit code 1 where there is a fault or a warning. With --format json: an array of {severity, rule, table, id, args}.</source>
        <translation>Exit code 1 where there is a fault or a warning. With --format json: an array of {severity, rule, table, id, args}.</translation>
    </message>
    <message>
        <source>Numbers of an archive, its schema and its data version.</source>
        <translation>Numbers of an archive, its schema and its data version.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>%1. %2, data version %3</source>
        <comment>query, archive, version</comment>
        <translation>%1. %2, data version %3</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>rows read</translation>
    </message>
    <message>
        <source>records added</source>
        <translation>records added</translation>
    </message>
    <message>
        <source>further accounts of records</source>
        <translation>further accounts of records</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>there already</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>This was a dry run: nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --rest the rows without problems come in.</source>
        <translation>Nothing was changed. With --rest the rows without problems come in.</translation>
    </message>
    <message numerus="yes">
        <source>%n revocation(s)</source>
        <translation>
            <numerusform>%n revocation</numerusform>
            <numerusform>%n revocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restoration(s)</source>
        <translation>
            <numerusform>%n restoration</numerusform>
            <numerusform>%n restorations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be counted by “%1”.</source>
        <translation>Nothing can be counted by “%1”.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>The fields are: %1</source>
        <translation>The fields are: %1</translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>--limit takes a whole number.</translation>
    </message>
    <message>
        <source>Nothing can be counted along “%1”.</source>
        <translation>Nothing can be counted along “%1”.</translation>
    </message>
    <message>
        <source>Bars cannot be split by “%1”.</source>
        <translation>Bars cannot be split by “%1”.</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>Records that belong to it</source>
        <translation>Records that belong to it</translation>
    </message>
    <message>
        <source>What sources say</source>
        <translation>What sources say</translation>
    </message>
    <message>
        <source>Records that cite it</source>
        <translation>Records that cite it</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Make an archive of invented records, to try and to measure.</source>
        <translation>Make an archive of invented records, to try and to measure.</translation>
    </message>
    <message>
        <source>People, decrees and sources are invented; each source says so. Equal numbers, seeds and versions of the program give equal archives, with the same data version, on every machine.</source>
        <translation>People, decrees and sources are invented; each source says so. Equal numbers, seeds and versions of the program give equal archives, with the same data version, on every machine.</translation>
    </message>
    <message>
        <source>how many rows of conferrals</source>
        <translation>how many rows of conferrals</translation>
    </message>
    <message>
        <source>a whole number that chooses among the archives of this size; 1 if not given</source>
        <translation>a whole number that chooses among the archives of this size; 1 if not given</translation>
    </message>
    <message>
        <source>the archive; there is no such file yet</source>
        <translation>the archive; there is no such file yet</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 takes a whole number from %2 to %3, not “%4”.</translation>
    </message>
    <message>
        <source>records would be added</source>
        <translation>records would be added</translation>
    </message>
    <message>
        <source>take the query from a file that was saved as one; @F.phq as QUERY is the same</source>
        <translation>take the query from a file that was saved as one; @F.phq as QUERY is the same</translation>
    </message>
    <message>
        <source>The query language:</source>
        <translation>The query language:</translation>
    </message>
    <message>
        <source>a name in any script, or the beginning of a word in any text</source>
        <translation>a name in any script, or the beginning of a word in any text</translation>
    </message>
    <message>
        <source>words that follow each other</source>
        <translation>words that follow each other</translation>
    </message>
    <message>
        <source>the word as it is typed, and nothing else</source>
        <translation>the word as it is typed, and nothing else</translation>
    </message>
    <message>
        <source>also names that are nearly so</source>
        <translation>also names that are nearly so</translation>
    </message>
    <message>
        <source>a field and its value</source>
        <translation>a field and its value</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>one of several values</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>without a value</translation>
    </message>
    <message>
        <source>dates, and ranges of them</source>
        <translation>dates, and ranges of them</translation>
    </message>
    <message>
        <source>held on that day: conferred and not taken away</source>
        <translation>held on that day: conferred and not taken away</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>both, one of them, not, and brackets</source>
        <translation>both, one of them, not, and brackets</translation>
    </message>
    <message>
        <source>what is counted: conferrals, people, acts or sources</source>
        <translation>what is counted: conferrals, people, acts or sources</translation>
    </message>
    <message>
        <source>with what may be meant by a date; any: also without a date</source>
        <translation>with what may be meant by a date; any: also without a date</translation>
    </message>
    <message>
        <source>Give the query either in words or with --query-file.</source>
        <translation>Give the query either in words or with --query-file.</translation>
    </message>
    <message>
        <source>Count what a query finds by place, or draw a map of it.</source>
        <translation>Count what a query finds by place, or draw a map of it.</translation>
    </message>
    <message>
        <source>Counts leave the query&apos;s own condition on republic aside, as the map of the window does; revocations and restorations are counted apart. Without --out the numbers are given.
With --format json: an object with unit, plate, borders_from, borders_to, places (an array of {place, values, on_map, code, count, certain, possible, undated, all}), on_map, not_on_map, total, possible, undated and revocations; the place null is unknown.</source>
        <translation>Counts leave the query&apos;s own condition on republic aside, as the map of the window does; revocations and restorations are counted apart. Without --out the numbers are given.
With --format json: an object with unit, plate, borders_from, borders_to, places (an array of {place, values, on_map, code, count, certain, possible, undated, all}), on_map, not_on_map, total, possible, undated and revocations; the place null is unknown.</translation>
    </message>
    <message>
        <source>which map</source>
        <translation>which map</translation>
    </message>
    <message>
        <source>how numbers are drawn</source>
        <translation>how numbers are drawn</translation>
    </message>
    <message>
        <source>how shades are cut into classes</source>
        <translation>how shades are cut into classes</translation>
    </message>
    <message>
        <source>republics and borders of this date; else those of what is found</source>
        <translation>republics and borders of this date; else those of what is found</translation>
    </message>
    <message>
        <source>“%1” is no date of borders.</source>
        <translation>“%1” is no date of borders.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 is a number from %2 to %3.</translation>
    </message>
    <message>
        <source>how it is drawn; cumulative is also counted so</source>
        <translation>how it is drawn; cumulative is also counted so</translation>
    </message>
    <message>
        <source>another query, as A, beside which the first one stands as B</source>
        <translation>another query, as A, beside which the first one stands as B</translation>
    </message>
    <message>
        <source>The figure is the one that the window makes: its caption says what is counted, what is uncertain or left out, the search, the archive and its sources. With --lang its words are in that language.</source>
        <translation>The figure is the one that the window makes: its caption says what is counted, what is uncertain or left out, the search, the archive and its sources. With --lang its words are in that language.</translation>
    </message>
    <message>
        <source>width of the whole figure in millimetres; 176 if not given</source>
        <translation>width of the whole figure in millimetres; 176 if not given</translation>
    </message>
    <message>
        <source>its height; as high as it needs if not given</source>
        <translation>its height; as high as it needs if not given</translation>
    </message>
    <message>
        <source>size of the letters in points; 9 if not given</source>
        <translation>size of the letters in points; 9 if not given</translation>
    </message>
    <message>
        <source>how parts are told apart</source>
        <translation>how parts are told apart</translation>
    </message>
    <message>
        <source>another title; an empty one is none</source>
        <translation>another title; an empty one is none</translation>
    </message>
    <message>
        <source>another caption; an empty one is none</source>
        <translation>another caption; an empty one is none</translation>
    </message>
    <message>
        <source>dots an inch of a PNG; 300 if not given</source>
        <translation>dots an inch of a PNG; 300 if not given</translation>
    </message>
    <message>
        <source>write the numbers beside it, as CSV</source>
        <translation>write the numbers beside it, as CSV</translation>
    </message>
    <message>
        <source>What the query finds stands out of all; --from, --to and --other-states draw what the window shows there. Without --out the numbers are given, always of all time.
As JSON: an object with line, years (an array of {award, year, conferrals, possible, chosen, chosen_possible}), undated (an array of {award, conferrals, chosen}), and the records themselves: awards, relations, acts, procedures, counts and claims.</source>
        <translation>What the query finds stands out of all; --from, --to and --other-states draw what the window shows there. Without --out the numbers are given, always of all time.
As JSON: an object with line, years (an array of {award, year, conferrals, possible, chosen, chosen_possible}), undated (an array of {award, conferrals, chosen}), and the records themselves: awards, relations, acts, procedures, counts and claims.</translation>
    </message>
    <message>
        <source>draw from this year, month or day on</source>
        <translation>draw from this year, month or day on</translation>
    </message>
    <message>
        <source>draw up to this year, month or day</source>
        <translation>draw up to this year, month or day</translation>
    </message>
    <message>
        <source>draw each award of other states</source>
        <translation>draw each award of other states</translation>
    </message>
    <message>
        <source>size in pixels, 1400x700 if not given; it may grow higher</source>
        <translation>size in pixels, 1400x700 if not given; it may grow higher</translation>
    </message>
    <message>
        <source>colours of the drawing</source>
        <translation>colours of the drawing</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date. Write 1949, 1949-03 or 1949-03-08.</source>
        <translation>--%1: “%2” is no date. Write 1949, 1949-03 or 1949-03-08.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size. Write it as 1400x700, between %2 and %3.</source>
        <translation>--size: “%1” is no size. Write it as 1400x700, between %2 and %3.</translation>
    </message>
    <message>
        <source>--from must lie before --to.</source>
        <translation>--from must lie before --to.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>--compare and --stack do not go together: bars are divided by A and B.</source>
        <translation>--compare and --stack do not go together: bars are divided by A and B.</translation>
    </message>
    <message>
        <source>A chart by “%1” cannot have the form “%2”.</source>
        <translation>A chart by “%1” cannot have the form “%2”.</translation>
    </message>
    <message>
        <source>A chart by “%1” cannot have the form “%2”, unless perhaps it is divided by --stack.</source>
        <translation>A chart by “%1” cannot have the form “%2”, unless perhaps it is divided by --stack.</translation>
    </message>
    <message>
        <source>year, decade, month, age, age5 (in fives), times (awards of a person), interval (years since the award before), serial (numbers of insignia by date), or a field such as sector</source>
        <translation>year, decade, month, age, age5 (in fives), times (awards of a person), interval (years since the award before), serial (numbers of insignia by date), or a field such as sector</translation>
    </message>
    <message>
        <source>read foreign tables as people and conferrals, by a recipe</source>
        <translation>read foreign tables as people and conferrals, by a recipe</translation>
    </message>
    <message>
        <source>encoding of CSV tables, if not as it is found</source>
        <translation>encoding of CSV tables, if not as it is found</translation>
    </message>
    <message>
        <source>what separates cells, if not as it is found</source>
        <translation>what separates cells, if not as it is found</translation>
    </message>
    <message>
        <source>Conferrals are counted where an award was given; revocations and restorations are counted apart.
With --format json: an object with by, unit, series (an array of {key, value, possible, stack}), undated, possible, total and revocations. “possible” counts what could stand at a key or at another one; nothing is put where its date does not say.
By times people are counted, by serial conferrals; serial adds dots (an array of {number, date, person, id, stack}), without_number and not_plain, interval adds without_one_before.</source>
        <translation>Conferrals are counted where an award was given; revocations and restorations are counted apart.
With --format json: an object with by, unit, series (an array of {key, value, possible, stack}), undated, possible, total and revocations. “possible” counts what could stand at a key or at another one; nothing is put where its date does not say.
By times people are counted, by serial conferrals; serial adds dots (an array of {number, date, person, id, stack}), without_number and not_plain, interval adds without_one_before.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2</source>
        <translation>There is no encoding “%1”. Known are: %2</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>As written in the source</translation>
    </message>
    <message>
        <source>which sheet of a workbook, by name or number</source>
        <translation>which sheet of a workbook, by name or number</translation>
    </message>
    <message>
        <source>Read tables, workbooks and data packages into an archive.</source>
        <translation>Read tables, workbooks and data packages into an archive.</translation>
    </message>
    <message>
        <source>All files are one import: either everything comes in or nothing. With --rest, rows with a problem are left out, and with them rows that refer to them. What is in the archive already is left as it is; another account of a record is kept beside it.
The encoding and the delimiter of a table are found from its beginning; what is not comma-separated UTF-8 is said.
Of a workbook (.xlsx, .ods) the sheets are read that are called as founding tables, else the first one; what is not read is said.
With --format json: an object with read, added, further_accounts, unchanged, refused, committed, problems, remarks and forms.</source>
        <translation>All files are one import: either everything comes in or nothing. With --rest, rows with a problem are left out, and with them rows that refer to them. What is in the archive already is left as it is; another account of a record is kept beside it.
The encoding and the delimiter of a table are found from its beginning; what is not comma-separated UTF-8 is said.
Of a workbook (.xlsx, .ods) the sheets are read that are called as founding tables, else the first one; what is not read is said.
With --format json: an object with read, added, further_accounts, unchanged, refused, committed, problems, remarks and forms.</translation>
    </message>
    <message>
        <source>Suggest a recipe by which import reads a foreign list.</source>
        <translation>Suggest a recipe by which import reads a foreign list.</translation>
    </message>
    <message>
        <source>By the heads of the columns and what stands in them, in Russian or English. What the list does not tell is asked, not guessed: look through the recipe before you use it.</source>
        <translation>By the heads of the columns and what stands in them, in Russian or English. What the list does not tell is asked, not guessed: look through the recipe before you use it.</translation>
    </message>
    <message>
        <source>the recipe; printed if not given</source>
        <translation>the recipe; printed if not given</translation>
    </message>
    <message>
        <source>Take out of an archive what one import brought.</source>
        <translation>Take out of an archive what one import brought.</translation>
    </message>
    <message>
        <source>NUMBER is that of the import, as info lists them. What another import brought too stays, and so do records that others refer to; they are listed, and the import with them.
With --format json: an object with records, further_accounts, succeeded (records whose next account now stands for them), confirmed, kept, kept_records (the first thousand) and withdrawn.</source>
        <translation>NUMBER is that of the import, as info lists them. What another import brought too stays, and so do records that others refer to; they are listed, and the import with them.
With --format json: an object with records, further_accounts, succeeded (records whose next account now stands for them), confirmed, kept, kept_records (the first thousand) and withdrawn.</translation>
    </message>
    <message>
        <source>Say in “source” what the list is; title and id are those of the file, the kind is a guess.</source>
        <translation>Say in “source” what the list is; title and id are those of the file, the kind is a guess.</translation>
    </message>
    <message>
        <source>Say in “constants” which award the list is of: &quot;conferrals.award&quot;: &quot;…&quot;.</source>
        <translation>Say in “constants” which award the list is of: &quot;conferrals.award&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Say in “name_order” whether family names come first: family-first or given-first.</source>
        <translation>Say in “name_order” whether family names come first: family-first or given-first.</translation>
    </message>
    <message>
        <source>Say in “dates” whether 04/07 is 4 July: &quot;slash_order&quot;: &quot;day-first&quot; or &quot;month-first&quot;.</source>
        <translation>Say in “dates” whether 04/07 is 4 July: &quot;slash_order&quot;: &quot;day-first&quot; or &quot;month-first&quot;.</translation>
    </message>
    <message>
        <source>Say in “dates” in which hundred years ’48 lies: &quot;short_years_from&quot;: 1900.</source>
        <translation>Say in “dates” in which hundred years ’48 lies: &quot;short_years_from&quot;: 1900.</translation>
    </message>
    <message>
        <source>%1: no row names a column of people&apos;s names, so no recipe can be suggested.</source>
        <translation>%1: no row names a column of people&apos;s names, so no recipe can be suggested.</translation>
    </message>
    <message>
        <source>Columns that are left out: %1</source>
        <translation>Columns that are left out: %1</translation>
    </message>
    <message>
        <source>There is no import “%1” in this archive; “info” lists them.</source>
        <translation>There is no import “%1” in this archive; “info” lists them.</translation>
    </message>
    <message>
        <source>%1 that are merged into others</source>
        <translation>%1 that are merged into others</translation>
    </message>
    <message>
        <source>which award of the archive an item of Wikidata is, where their names do not tell; may be given several times</source>
        <translation>which award of the archive an item of Wikidata is, where their names do not tell; may be given several times</translation>
    </message>
    <message>
        <source>compare who came in with who is there: count those who may be one, or also merge those who are certain; see duplicates</source>
        <translation>compare who came in with who is there: count those who may be one, or also merge those who are certain; see duplicates</translation>
    </message>
    <message>
        <source>write problems and remarks into a file, one a row</source>
        <translation>write problems and remarks into a file, one a row</translation>
    </message>
    <message>
        <source>Fetch the recipients of an award from Wikidata.</source>
        <translation>Fetch the recipients of an award from Wikidata.</translation>
    </message>
    <message>
        <source>With the id of an item, such as Q123456, its recipients are fetched into a file, one entity a line, and that file is imported; a fetch that was broken off is taken up where it stood. With words, the items are listed that are called so.
The award of the archive is the one that is called as the item, unless --award names it.
With --format json: an array of {id, label, description} for words, else an object as import gives it.</source>
        <translation>With the id of an item, such as Q123456, its recipients are fetched into a file, one entity a line, and that file is imported; a fetch that was broken off is taken up where it stood. With words, the items are listed that are called so.
The award of the archive is the one that is called as the item, unless --award names it.
With --format json: an array of {id, label, description} for words, else an object as import gives it.</translation>
    </message>
    <message>
        <source>which award of the archive the item is</source>
        <translation>which award of the archive the item is</translation>
    </message>
    <message>
        <source>the file to save; wikidata-ITEM.ndjson if not given</source>
        <translation>the file to save; wikidata-ITEM.ndjson if not given</translation>
    </message>
    <message>
        <source>save the file and import nothing</source>
        <translation>save the file and import nothing</translation>
    </message>
    <message>
        <source>save the file, say what importing it would do, and change nothing</source>
        <translation>save the file, say what importing it would do, and change nothing</translation>
    </message>
    <message>
        <source>address of the API, if not that of Wikidata</source>
        <translation>address of the API, if not that of Wikidata</translation>
    </message>
    <message>
        <source>List people who may be one, with what speaks for it and against it.</source>
        <translation>List people who may be one, with what speaks for it and against it.</translation>
    </message>
    <message>
        <source>The likeliest first; with a query, pairs of which it finds at least one. Nothing is changed: see merge and different. Pairs that were told apart do not come back.
With --format json: an array of {score, a, b, evidence}, where evidence is an array of {part, finding, weight, a, b}.</source>
        <translation>The likeliest first; with a query, pairs of which it finds at least one. Nothing is changed: see merge and different. Pairs that were told apart do not come back.
With --format json: an array of {score, a, b, evidence}, where evidence is an array of {part, finding, weight, a, b}.</translation>
    </message>
    <message>
        <source>the least score from 1 to 100; 50 if not given</source>
        <translation>the least score from 1 to 100; 50 if not given</translation>
    </message>
    <message>
        <source>only pairs of which this import brought one</source>
        <translation>only pairs of which this import brought one</translation>
    </message>
    <message>
        <source>list at most so many pairs</source>
        <translation>list at most so many pairs</translation>
    </message>
    <message>
        <source>Decide that two people, or two conferrals of one person, are one.</source>
        <translation>Decide that two people, or two conferrals of one person, are one.</translation>
    </message>
    <message>
        <source>INTO-ID stands for both from now on; both ids keep leading there, and both records stay as they are. The conferrals of the two that are the same become one, too. The decision is kept with its source and goes with the data; unmerge takes it back at any time.
With --format json: an object with id, merged (an array of {table, id, into}) and changed.</source>
        <translation>INTO-ID stands for both from now on; both ids keep leading there, and both records stay as they are. The conferrals of the two that are the same become one, too. The decision is kept with its source and goes with the data; unmerge takes it back at any time.
With --format json: an object with id, merged (an array of {table, id, into}) and changed.</translation>
    </message>
    <message>
        <source>the value that holds where the two differ; may be given several times</source>
        <translation>the value that holds where the two differ; may be given several times</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>the source of the decision; its own record if not given</source>
        <translation>the source of the decision; its own record if not given</translation>
    </message>
    <message>
        <source>show what would come of it and change nothing</source>
        <translation>show what would come of it and change nothing</translation>
    </message>
    <message>
        <source>Take back that a record is another one.</source>
        <translation>Take back that a record is another one.</translation>
    </message>
    <message>
        <source>ID is that of the record that was merged into the other. All is as it was before the merge.</source>
        <translation>ID is that of the record that was merged into the other. All is as it was before the merge.</translation>
    </message>
    <message>
        <source>Decide that two records are not the same.</source>
        <translation>Decide that two records are not the same.</translation>
    </message>
    <message>
        <source>They are no longer listed as duplicates, and cannot be merged until it is taken back.</source>
        <translation>They are no longer listed as duplicates, and cannot be merged until it is taken back.</translation>
    </message>
    <message>
        <source>take that decision back</source>
        <translation>take that decision back</translation>
    </message>
    <message>
        <source>Without --as the ending of FILE tells the format; a FILE without ending, or called datapackage.json, stands for a data package in that folder. datapackage, phalera and ndjson hold the whole archive; so does xlsx where no query, --unit, --columns, --sort or --cells is given. A data package and a copy are never written over something.
csv, xlsx, json and html hold the rows of the query as the window shows them, jsonld and turtle the records that they stand for, bibtex, ris and csljson the sources that they cite: the same bytes as Export this view gives. gedcom (GEDCOM 7) and eac-cpf (EAC-CPF 2.0) hold the people of the query, or all, with their conferrals and sources; eac-cpf as a file for each where FILE has no ending. With --cells codes csv, xlsx and json hold the columns as canonical values, and without --columns every field of the founding table. What has no room for search, archive, data version, day and licence gets a file FILE-metadata.json beside it.</source>
        <translation>Without --as the ending of FILE tells the format; a FILE without ending, or called datapackage.json, stands for a data package in that folder. datapackage, phalera and ndjson hold the whole archive; so does xlsx where no query, --unit, --columns, --sort or --cells is given. A data package and a copy are never written over something.
csv, xlsx, json and html hold the rows of the query as the window shows them, jsonld and turtle the records that they stand for, bibtex, ris and csljson the sources that they cite: the same bytes as Export this view gives. gedcom (GEDCOM 7) and eac-cpf (EAC-CPF 2.0) hold the people of the query, or all, with their conferrals and sources; eac-cpf as a file for each where FILE has no ending. With --cells codes csv, xlsx and json hold the columns as canonical values, and without --columns every field of the founding table. What has no room for search, archive, data version, day and licence gets a file FILE-metadata.json beside it.</translation>
    </message>
    <message>
        <source>words as the window shows them, or codes for programs</source>
        <translation>words as the window shows them, or codes for programs</translation>
    </message>
    <message>
        <source>romanize names by this system</source>
        <translation>romanize names by this system</translation>
    </message>
    <message>
        <source>what separates the cells of CSV</source>
        <translation>what separates the cells of CSV</translation>
    </message>
    <message>
        <source>begin CSV with a byte order mark, by which Excel knows UTF-8</source>
        <translation>begin CSV with a byte order mark, by which Excel knows UTF-8</translation>
    </message>
    <message>
        <source>write no file beside it</source>
        <translation>write no file beside it</translation>
    </message>
    <message>
        <source>The data version is the SHA-256 of the tables of the exported data package, one after another: equal content, equal version.
With --format json: an object with data_version, schema, tables, merged, further_accounts and imports.</source>
        <translation>The data version is the SHA-256 of the tables of the exported data package, one after another: equal content, equal version.
With --format json: an object with data_version, schema, tables, merged, further_accounts and imports.</translation>
    </message>
    <message>
        <source>Only people can be duplicates; ask for people or conferrals.</source>
        <translation>Only people can be duplicates; ask for people or conferrals.</translation>
    </message>
    <message>
        <source>--set wants FIELD=VALUE, such as born=1906.</source>
        <translation>--set wants FIELD=VALUE, such as born=1906.</translation>
    </message>
    <message>
        <source>%1: %2 would be merged into %3.</source>
        <translation>%1: %2 would be merged into %3.</translation>
    </message>
    <message>
        <source>%1: %2 is merged into %3.</source>
        <translation>%1: %2 is merged into %3.</translation>
    </message>
    <message>
        <source>--least and --limit want whole numbers.</source>
        <translation>--least and --limit want whole numbers.</translation>
    </message>
    <message>
        <source>Comparing people: %1 %</source>
        <translation>Comparing people: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) more are not listed.</source>
        <translation>
            <numerusform>%n pair more is not listed.</numerusform>
            <numerusform>%n pairs more are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were not compared, as too many people share a name and its initials.</source>
        <translation>
            <numerusform>%n pair was not compared, as too many people share a name and its initials.</numerusform>
            <numerusform>%n pairs were not compared, as too many people share a name and its initials.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 stands for itself again.</source>
        <translation>%1: %2 stands for itself again.</translation>
    </message>
    <message>
        <source>That %1 and %2 are not the same is no longer decided.</source>
        <translation>That %1 and %2 are not the same is no longer decided.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same; this is remembered.</source>
        <translation>%1 and %2 are not the same; this is remembered.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>This format holds the whole archive. For the rows of a query take csv, json, xlsx, html, jsonld or turtle; for the sources that they cite bibtex, ris or csljson.</source>
        <translation>This format holds the whole archive. For the rows of a query take csv, json, xlsx, html, jsonld or turtle; for the sources that they cite bibtex, ris or csljson.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, or the other language with --lang.</source>
        <translation>Nothing is called so. Try another word, or the other language with --lang.</translation>
    </message>
    <message>
        <source>To fetch the recipients, give the item: %1</source>
        <translation>To fetch the recipients, give the item: %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a service.</source>
        <translation>“%1” is no address of a service.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) are not shown here: --problems FILE lists them.</source>
        <translation>
            <numerusform>%n more remark is not shown here: --problems FILE lists it.</numerusform>
            <numerusform>%n more remarks are not shown here: --problems FILE lists them.</numerusform>
        </translation>
    </message>
    <message>
        <source>of these add what was not known</source>
        <translation>of these add what was not known</translation>
    </message>
    <message>
        <source>of these contradict what is there</source>
        <translation>of these contradict what is there</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) merged into those that were there.</source>
        <translation>
            <numerusform>%n person merged into those that were there.</numerusform>
            <numerusform>%n people merged into those that were there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people may be one; “duplicates ARCHIVE --import %1” lists them.</source>
        <translation>
            <numerusform>%n pair of people may be one; “duplicates ARCHIVE --import %1” lists it.</numerusform>
            <numerusform>%n pairs of people may be one; “duplicates ARCHIVE --import %1” lists them.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say which award an item is. Write --award %2.</source>
        <translation>“%1” does not say which award an item is. Write --award %2.</translation>
    </message>
    <message>
        <source>%1 is merged into %2, which is shown here.</source>
        <translation>%1 is merged into %2, which is shown here.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>There is no report “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <comment>progress of a book</comment>
        <translation>part %1 of %2</translation>
    </message>
    <message>
        <source>This is in part %1 of the book %2.</source>
        <translation>This is in part %1 of the book %2.</translation>
    </message>
    <message>
        <source>how it is made: a file or one of ours; may be given several times</source>
        <translation>how it is made: a file or one of ours; may be given several times</translation>
    </message>
    <message>
        <source>group a register by fields, or by region or district of the place; with sub-totals</source>
        <translation>group a register by fields, or by region or district of the place; with sub-totals</translation>
    </message>
    <message>
        <source>order a register by name, in the alphabet of a language such as ru or uk</source>
        <translation>order a register by name, in the alphabet of a language such as ru or uk</translation>
    </message>
    <message>
        <source>columns of text on a page of a register</source>
        <translation>columns of text on a page of a register</translation>
    </message>
    <message>
        <source>with an index of names</source>
        <translation>with an index of names</translation>
    </message>
    <message>
        <source>with a table of contents</source>
        <translation>with a table of contents</translation>
    </message>
    <message>
        <source>size of the paper</source>
        <translation>size of the paper</translation>
    </message>
    <message>
        <source>as PDF/A, for archives</source>
        <translation>as PDF/A, for archives</translation>
    </message>
    <message>
        <source>what is said of people who may be living</source>
        <translation>what is said of people who may be living</translation>
    </message>
    <message>
        <source>how long after birth somebody may be living; 100 if not given</source>
        <translation>how long after birth somebody may be living; 100 if not given</translation>
    </message>
    <message>
        <source>serial number of an insignia, for an expertise</source>
        <translation>serial number of an insignia, for an expertise</translation>
    </message>
    <message>
        <source>an earlier archive, which errata are made against</source>
        <translation>an earlier archive, which errata are made against</translation>
    </message>
    <message>
        <source>a dossier for each record of the query</source>
        <translation>a dossier for each record of the query</translation>
    </message>
    <message>
        <source>how to tell what was written</source>
        <translation>how to tell what was written</translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <comment>progress</comment>
        <translation>%1 of %2 dossiers</translation>
    </message>
    <message>
        <source>--each makes dossiers: report ARCHIVE dossier QUERY --each.</source>
        <translation>--each makes dossiers: report ARCHIVE dossier QUERY --each.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why</comment>
        <translation>%1 was not written. %2</translation>
    </message>
    <message>
        <source>Nothing in the archive matches the query.</source>
        <translation>Nothing in the archive matches the query.</translation>
    </message>
    <message>
        <source>An expertise needs the serial number of an insignia: --medal 4530.</source>
        <translation>An expertise needs the serial number of an insignia: --medal 4530.</translation>
    </message>
    <message>
        <source>Errata need an earlier archive: --earlier OLD.phalera.</source>
        <translation>Errata need an earlier archive: --earlier OLD.phalera.</translation>
    </message>
    <message>
        <source>A register cannot be grouped by “%1”.</source>
        <translation>A register cannot be grouped by “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no number of years.</source>
        <translation>“%1” is no number of years.</translation>
    </message>
    <message>
        <source>“%1” is none that a report of the kind “%2” can be of.</source>
        <translation>“%1” is none that a report of the kind “%2” can be of.</translation>
    </message>
    <message>
        <source>The template “%1” is for a report of the kind “%2”.</source>
        <translation>The template “%1” is for a report of the kind “%2”.</translation>
    </message>
    <message>
        <source>The archive itself is cited as text or html; bibtex, csl-json and ris hold the sources of records.</source>
        <translation>The archive itself is cited as text or html; bibtex, csl-json and ris hold the sources of records.</translation>
    </message>
    <message>
        <source>Say what to cite: ids of records, or --archive for the archive itself.</source>
        <translation>Say what to cite: ids of records, or --archive for the archive itself.</translation>
    </message>
    <message>
        <source>No source is recorded for what is named.</source>
        <translation>No source is recorded for what is named.</translation>
    </message>
    <message>
        <source>Cite sources, acts, and what other records rest on.</source>
        <translation>Cite sources, acts, and what other records rest on.</translation>
    </message>
    <message>
        <source>A source and an act are cited themselves; of every other record the sources of its accounts and statements, in order, each place once, a citation a line. With --archive the archive itself is cited as the source of a number or a figure, and what else is named is the search that found it.
bibtex, csl-json and ris hold the sources, of an act the one that prints it; places in them are left out.</source>
        <translation>A source and an act are cited themselves; of every other record the sources of its accounts and statements, in order, each place once, a citation a line. With --archive the archive itself is cited as the source of a number or a figure, and what else is named is the search that found it.
bibtex, csl-json and ris hold the sources, of an act the one that prints it; places in them are left out.</translation>
    </message>
    <message>
        <source>rules of citing; of Russian words gost-7.0.5 if not given, else chicago-notes</source>
        <translation>rules of citing; of Russian words gost-7.0.5 if not given, else chicago-notes</translation>
    </message>
    <message>
        <source>where it stands: first note, repeated note, list of sources, in the text; as under a text if not given</source>
        <translation>where it stands: first note, repeated note, list of sources, in the text; as under a text if not given</translation>
    </message>
    <message>
        <source>cite the archive and a search, not records</source>
        <translation>cite the archive and a search, not records</translation>
    </message>
    <message>
        <source>KIND is register (the rows of a query), dossier (QUERY is the id of a record), statistics (a chart with its numbers, see --by), map (see --plate), lineage, criticism (QUERY is the id of a source: what it says against all others), expertise (see --medal; QUERY narrows the awards), errata (see --earlier) or book (QUERY is a JSON file that lists several of these; see the manual).
A template is a file *.phaleratemplate.json, or one of ours: chicago-en, gost-ru. Other options come before what it says. With several templates the name of each is added to that of the PDF.
With --each, dossier makes a PDF for each person of QUERY (or act, source: see --unit) in the folder that --out names, called by the id of the record.
With --again F.pdf, a report that was saved as PDF is asked again (report ARCHIVE --again F.pdf): what came, went and changed since is listed, and --out writes the report of today. Exit code 0 says that it was compared, whether or not something changed; 3 that the PDF does not tell how it was made.
With --format json: an array of {file, kind, template, outcome, record, reason}; the outcome is written, left-out or failed. With --again: an object with report, then, now, came, went, changed, changes.</source>
        <translation>KIND is register (the rows of a query), dossier (QUERY is the id of a record), statistics (a chart with its numbers, see --by), map (see --plate), lineage, criticism (QUERY is the id of a source: what it says against all others), expertise (see --medal; QUERY narrows the awards), errata (see --earlier) or book (QUERY is a JSON file that lists several of these; see the manual).
A template is a file *.phaleratemplate.json, or one of ours: chicago-en, gost-ru. Other options come before what it says. With several templates the name of each is added to that of the PDF.
With --each, dossier makes a PDF for each person of QUERY (or act, source: see --unit) in the folder that --out names, called by the id of the record.
With --again F.pdf, a report that was saved as PDF is asked again (report ARCHIVE --again F.pdf): what came, went and changed since is listed, and --out writes the report of today. Exit code 0 says that it was compared, whether or not something changed; 3 that the PDF does not tell how it was made.
With --format json: an array of {file, kind, template, outcome, record, reason}; the outcome is written, left-out or failed. With --again: an object with report, then, now, came, went, changed, changes.</translation>
    </message>
    <message>
        <source>ask a report again that was saved as PDF</source>
        <translation>ask a report again that was saved as PDF</translation>
    </message>
    <message>
        <source>the PDF, or the folder of --each; always but with --again</source>
        <translation>the PDF, or the folder of --each; always but with --again</translation>
    </message>
    <message>
        <source>Came:</source>
        <comment>rows of a report</comment>
        <translation>Came:</translation>
    </message>
    <message>
        <source>Went:</source>
        <comment>rows of a report</comment>
        <translation>Went:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <comment>rows of a report</comment>
        <translation>Changed:</translation>
    </message>
    <message>
        <source>%1: “%2”, now “%3”</source>
        <comment>column, then, now</comment>
        <translation>%1: “%2”, now “%3”</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a state of an archive</comment>
        <translation>Then: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a state of an archive</comment>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>The column “%1” is new.</source>
        <translation>The column “%1” is new.</translation>
    </message>
    <message>
        <source>The column “%1” is no more.</source>
        <translation>The column “%1” is no more.</translation>
    </message>
    <message>
        <source>With --again the PDF tells kind and query: report ARCHIVE --again F.pdf [--out NEW.pdf].</source>
        <translation>With --again the PDF tells kind and query: report ARCHIVE --again F.pdf [--out NEW.pdf].</translation>
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
        <translation>The table as plain text, for any program</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>The table for a spreadsheet; a second sheet says where it came from</source>
        <translation>The table for a spreadsheet; a second sheet says where it came from</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The rows as objects with dates in EDTF and codes, for programs</source>
        <translation>The rows as objects with dates in EDTF and codes, for programs</translation>
    </message>
    <message>
        <source>Reading copy (HTML)</source>
        <translation>Reading copy (HTML)</translation>
    </message>
    <message>
        <source>A page to read, send or print, with the sources as notes</source>
        <translation>A page to read, send or print, with the sources as notes</translation>
    </message>
    <message>
        <source>JSON-LD (schema.org)</source>
        <translation>JSON-LD (schema.org)</translation>
    </message>
    <message>
        <source>The records as linked data that web pages and search engines read</source>
        <translation>The records as linked data that web pages and search engines read</translation>
    </message>
    <message>
        <source>Turtle (RiC-O)</source>
        <translation>Turtle (RiC-O)</translation>
    </message>
    <message>
        <source>The records as linked data in the terms of archives</source>
        <translation>The records as linked data in the terms of archives</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Sources as BibTeX</translation>
    </message>
    <message>
        <source>For LaTeX and reference managers</source>
        <translation>For LaTeX and reference managers</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Sources as RIS</translation>
    </message>
    <message>
        <source>For Zotero, EndNote, Mendeley and library catalogues</source>
        <translation>For Zotero, EndNote, Mendeley and library catalogues</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Sources as CSL-JSON</translation>
    </message>
    <message>
        <source>For Zotero and Pandoc</source>
        <translation>For Zotero and Pandoc</translation>
    </message>
    <message>
        <source>GEDCOM 7</source>
        <translation>GEDCOM 7</translation>
    </message>
    <message>
        <source>The people with their awards, for genealogists</source>
        <translation>The people with their awards, for genealogists</translation>
    </message>
    <message>
        <source>EAC-CPF 2.0</source>
        <translation>EAC-CPF 2.0</translation>
    </message>
    <message>
        <source>The people with their awards, for archives and libraries</source>
        <translation>The people with their awards, for archives and libraries</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Drawing (SVG)</translation>
    </message>
    <message>
        <source>Lines and letters that stay sharp and can be changed</source>
        <translation>Lines and letters that stay sharp and can be changed</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>As it would be on paper</source>
        <translation>As it would be on paper</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Picture (PNG)</translation>
    </message>
    <message>
        <source>Dots, for slides and web pages</source>
        <translation>Dots, for slides and web pages</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Data package</translation>
    </message>
    <message>
        <source>Every table of the archive as CSV, in a folder</source>
        <translation>Every table of the archive as CSV, in a folder</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>A compact copy of the archive</source>
        <translation>A compact copy of the archive</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every record and account of the archive, one a line</source>
        <translation>Every record and account of the archive, one a line</translation>
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
            <numerusform>%1 of %Ln item looked at</numerusform>
            <numerusform>%1 of %Ln items looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) looked at</source>
        <comment>that link to the award on Wikidata</comment>
        <translation>
            <numerusform>%Ln item looked at</numerusform>
            <numerusform>%Ln items looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
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
            <numerusform>The service asks for patience: going on in %Ln second</numerusform>
            <numerusform>The service asks for patience: going on in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%1 more may belong here by their dates and are not counted.</source>
        <translation>
            <numerusform>%1 more may belong here by their dates and are not counted.</numerusform>
            <numerusform>%1 more may belong here by their dates and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more match apart from their dates, which are unknown, and are not counted.</source>
        <translation>
            <numerusform>%1 more match apart from their dates, which are unknown, and are not counted.</numerusform>
            <numerusform>%1 more match apart from their dates, which are unknown, and are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>N = %1.</source>
        <comment>what is counted in a figure</comment>
        <translation>N = %1.</translation>
    </message>
    <message>
        <source>everything in the archive</source>
        <translation>everything in the archive</translation>
    </message>
    <message>
        <source>Search: everything in the archive.</source>
        <translation>Search: everything in the archive.</translation>
    </message>
    <message>
        <source>Search: %1 (%2).</source>
        <comment>in words, and as it is typed</comment>
        <translation>Search: %1 (%2).</translation>
    </message>
    <message>
        <source>Data: Phalera archive %1, data version %2.</source>
        <translation>Data: Phalera archive %1, data version %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how many records it gives</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Its records come from %n source(s), chiefly: %1.</source>
        <translation>
            <numerusform>Its records come from %n source: %1.</numerusform>
            <numerusform>Its records come from %n sources, chiefly: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its records come from: %1.</source>
        <translation>Its records come from: %1.</translation>
    </message>
    <message>
        <source>%1: %2. N = %3.</source>
        <comment>A or B, what is searched, what is counted</comment>
        <translation>%1: %2. N = %3.</translation>
    </message>
    <message>
        <source>Searches as typed: A: %1; B: %2.</source>
        <translation>Searches as typed: A: %1; B: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The records of %1 come from %n source(s), chiefly: %2.</source>
        <comment>A or B</comment>
        <translation>
            <numerusform>The records of %1 come from %n source: %2.</numerusform>
            <numerusform>The records of %1 come from %n sources, chiefly: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of %1 come from: %2.</source>
        <comment>A or B</comment>
        <translation>The records of %1 come from: %2.</translation>
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
        <translation>“%1” is missing or empty; it can be: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be %2; it can be: %3</source>
        <translation>“%1” cannot be %2; it can be: %3</translation>
    </message>
    <message>
        <source>“%1” means nothing here; there are: %2</source>
        <translation>“%1” means nothing here; there are: %2</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Did you mean “%2”?</source>
        <translation>“%1” means nothing here. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>file, place, what is wrong</comment>
        <translation>%1, line %2, column %3: %4</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Phalera shows the lineage of the labour-hero awards, with the source of every fact.</source>
        <translation>Phalera shows the lineage of the labour-hero awards, with the source of every fact.</translation>
    </message>
    <message>
        <source>The archive to open; without it the last one, or the founding archive.</source>
        <translation>The archive to open; without it the last one, or the founding archive.</translation>
    </message>
    <message>
        <source>Language of the window: en or ru.</source>
        <translation>Language of the window: en or ru.</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>Colours of the window: light, dark or system.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE.png and quit.</source>
        <translation>Write a picture of the window to FILE.png and quit.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1440x900.</source>
        <translation>Size of the window, as in 1440x900.</translation>
    </message>
    <message>
        <source>The query to start with.</source>
        <translation>The query to start with.</translation>
    </message>
    <message>
        <source>The id of the record to choose.</source>
        <translation>The id of the record to choose.</translation>
    </message>
    <message>
        <source>Only one archive can be named.</source>
        <translation>Only one archive can be named.</translation>
    </message>
    <message>
        <source>The size must be two numbers, as in 1440x900.</source>
        <translation>The size must be two numbers, as in 1440x900.</translation>
    </message>
    <message>
        <source>Only one query or table can be named beside the archive.</source>
        <translation>Only one query or table can be named beside the archive.</translation>
    </message>
    <message>
        <source>What to do in it: a query file (*.phq), a link (phalera:...), or a table to import.</source>
        <translation>What to do in it: a query file (*.phq), a link (phalera:...), or a table to import.</translation>
    </message>
    <message>
        <source>The view to start with: records, lineage, charts, map or sources.</source>
        <translation>The view to start with: records, lineage, charts, map or sources.</translation>
    </message>
    <message>
        <source>The view must be records, lineage, charts, map or sources.</source>
        <translation>The view must be records, lineage, charts, map or sources.</translation>
    </message>
    <message>
        <source>Begin a figure for a publication of the chart.</source>
        <translation>Begin a figure for a publication of the chart.</translation>
    </message>
    <message>
        <source>Begin to export what is shown.</source>
        <translation>Begin to export what is shown.</translation>
    </message>
    <message>
        <source>Look for people who are there twice.</source>
        <translation>Look for people who are there twice.</translation>
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
        <translation>Lineage of the awards on a time axis: %1.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lineage</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>further sources</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Established: %1</source>
        <translation>Established: %1</translation>
    </message>
    <message>
        <source>End: not known</source>
        <translation>End: not known</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Ended: %1</translation>
    </message>
    <message>
        <source>Granted by: %1</source>
        <translation>Granted by: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>award, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them chosen</source>
        <translation>
            <numerusform>%n of them chosen</numerusform>
            <numerusform>%n of them chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferral(s) of this award without a date</source>
        <translation>
            <numerusform>%n conferral of this award without a date</numerusform>
            <numerusform>%n conferrals of this award without a date</numerusform>
        </translation>
    </message>
    <message>
        <source>Published total: %1</source>
        <translation>Published total: %1</translation>
    </message>
    <message>
        <source>Other states, %1</source>
        <comment>year</comment>
        <translation>Other states, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) alive for certain</source>
        <translation>
            <numerusform>%n award alive for certain</numerusform>
            <numerusform>%n awards alive for certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whose beginning or end is not known</source>
        <translation>
            <numerusform>%n more whose beginning or end is not known</numerusform>
            <numerusform>%n more whose beginning or end is not known</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see each award</source>
        <translation>Click to see each award</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>number of an act</comment>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Effect: %1</translation>
    </message>
    <message>
        <source>Sources differ on this act</source>
        <translation>Sources differ on this act</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>award, award that came of it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Where sources differ: %1</source>
        <comment>award</comment>
        <translation>Where sources differ: %1</translation>
    </message>
    <message>
        <source>Given with it</source>
        <translation>Given with it</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>The title</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Who gave it</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Counterparts</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Other states</translation>
    </message>
    <message>
        <source>width = conferrals a year, square-root scale</source>
        <translation>width = conferrals a year, square-root scale</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s); dots confer</source>
        <comment>marks and dots of acts on a time axis</comment>
        <translation>
            <numerusform>%n act; dots confer</numerusform>
            <numerusform>%n acts; dots confer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s); pale: end not known</source>
        <comment>number of awards of other states, drawn by year</comment>
        <translation>
            <numerusform>%n award; pale: end not known</numerusform>
            <numerusform>%n awards; pale: end not known</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>considered</source>
        <translation>considered</translation>
    </message>
    <message>
        <source>conferred</source>
        <translation>conferred</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>presented</translation>
    </message>
    <message>
        <source>informal</source>
        <comment>short name of an award before it was a title</comment>
        <translation>informal</translation>
    </message>
    <message>
        <source>origin of the title, %1</source>
        <translation>origin of the title, %1</translation>
    </message>
    <message>
        <source>origin, %1</source>
        <translation>origin, %1</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>succeeded by %1, %2</source>
        <comment>award, date</comment>
        <translation>succeeded by %1, %2</translation>
    </message>
    <message>
        <source>succeeded, %1</source>
        <translation>succeeded, %1</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>succeeded</translation>
    </message>
    <message>
        <source>%1 restored as %2, %3</source>
        <comment>award, award, date</comment>
        <translation>%1 restored as %2, %3</translation>
    </message>
    <message>
        <source>%1 restored, %2</source>
        <comment>award, date</comment>
        <translation>%1 restored, %2</translation>
    </message>
    <message>
        <source>restored, %1</source>
        <translation>restored, %1</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message numerus="yes">
        <source>sources differ on %n point(s)</source>
        <comment>questions on an award that sources answer differently</comment>
        <translation>
            <numerusform>sources differ on %n point</numerusform>
            <numerusform>sources differ on %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) differ</source>
        <comment>questions on an award that sources answer differently, shorter</comment>
        <translation>
            <numerusform>%n point differ</numerusform>
            <numerusform>%n points differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>different answers of sources to one question</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
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
        <translation> or </translation>
    </message>
    <message>
        <source>%1, given with the title from %2</source>
        <comment>award, date</comment>
        <translation>%1, given with the title from %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>award, date</comment>
        <translation>%1, from %2</translation>
    </message>
    <message numerus="yes">
        <source>no title for %n year(s)</source>
        <comment>gap in a line of awards</comment>
        <translation>
            <numerusform>no title for %n year</numerusform>
            <numerusform>no title for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>gap in a line of awards, shorter</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <comment>of a few days</comment>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>day, day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more perhaps</source>
        <comment>acts whose date is not known well enough</comment>
        <translation>
            <numerusform>%n more perhaps</numerusform>
            <numerusform>%n more perhaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources differ on one of them</source>
        <translation>Sources differ on one of them</translation>
    </message>
    <message>
        <source>Click to come nearer</source>
        <translation>Click to come nearer</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s); columns count those that confer</source>
        <comment>columns of acts on a time axis, too many for a dot each</comment>
        <translation>
            <numerusform>%n act; columns count those that confer</numerusform>
            <numerusform>%n acts; columns count those that confer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conferral(s)</source>
        <comment>year</comment>
        <translation>
            <numerusform>%1: %n conferral</numerusform>
            <numerusform>%1: %n conferrals</numerusform>
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
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n conferral(s)</source>
        <comment>year, number chosen, number in all</comment>
        <translation>
            <numerusform>%1: %2 of %n conferral</numerusform>
            <numerusform>%1: %2 of %n conferrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferral(s) of this time in the archive</source>
        <translation>
            <numerusform>%n conferral of this time in the archive</numerusform>
            <numerusform>%n conferrals of this time in the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be of this time or of another</source>
        <translation>
            <numerusform>%n more may be of this time or of another</numerusform>
            <numerusform>%n more may be of this time or of another</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to choose this award and time</source>
        <translation>Click to choose this award and time</translation>
    </message>
    <message>
        <source>width = conferrals a day, square-root scale</source>
        <translation>width = conferrals a day, square-root scale</translation>
    </message>
    <message>
        <source>width = conferrals a month, square-root scale</source>
        <translation>width = conferrals a month, square-root scale</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) by year</source>
        <translation>
            <numerusform>%n award by year</numerusform>
            <numerusform>%n awards by year</numerusform>
        </translation>
    </message>
    <message>
        <source>pale: end not known</source>
        <comment>awards of other states, drawn by year</comment>
        <translation>pale: end not known</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Phalera archives (*.phalera);;All files (*)</source>
        <translation>Phalera archives (*.phalera);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>none (%1)</source>
        <comment>key of a map, number of places</comment>
        <translation>none (%1)</translation>
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
            <numerusform>%n other place</numerusform>
            <numerusform>%n other places</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this map: %1.</source>
        <translation>Not on this map: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Union republics</source>
        <translation>Union republics</translation>
    </message>
    <message>
        <source>Subjects of the federation</source>
        <translation>Subjects of the federation</translation>
    </message>
    <message>
        <source>Subjects as tiles</source>
        <translation>Subjects as tiles</translation>
    </message>
    <message>
        <source>Circles by number</source>
        <translation>Circles by number</translation>
    </message>
    <message>
        <source>Shades by number</source>
        <translation>Shades by number</translation>
    </message>
    <message>
        <source>Shades by share</source>
        <translation>Shades by share</translation>
    </message>
    <message>
        <source>As many places in each class</source>
        <translation>As many places in each class</translation>
    </message>
    <message>
        <source>Classes of equal width</source>
        <translation>Classes of equal width</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time without an end</comment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a year to a year</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Share of all recipients of a union republic</source>
        <translation>Share of all recipients of a union republic</translation>
    </message>
    <message>
        <source>Share of all recipients of a subject of the federation</source>
        <translation>Share of all recipients of a subject of the federation</translation>
    </message>
    <message>
        <source>Share of all conferrals in a union republic</source>
        <translation>Share of all conferrals in a union republic</translation>
    </message>
    <message>
        <source>Share of all conferrals in a subject of the federation</source>
        <translation>Share of all conferrals in a subject of the federation</translation>
    </message>
    <message>
        <source>People by union republic</source>
        <translation>People by union republic</translation>
    </message>
    <message>
        <source>People by subject of the federation</source>
        <translation>People by subject of the federation</translation>
    </message>
    <message>
        <source>Conferrals by union republic</source>
        <translation>Conferrals by union republic</translation>
    </message>
    <message>
        <source>Conferrals by subject of the federation</source>
        <translation>Conferrals by subject of the federation</translation>
    </message>
    <message>
        <source>%1 on the map, %2 not</source>
        <comment>numbers of conferrals or people</comment>
        <translation>%1 on the map, %2 not</translation>
    </message>
    <message>
        <source>some stand at more than one place</source>
        <translation>some stand at more than one place</translation>
    </message>
    <message numerus="yes">
        <source>%1 at the chosen places</source>
        <translation>
            <numerusform>%1 at the chosen places</numerusform>
            <numerusform>%1 at the chosen places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 possibly of that time</source>
        <translation>
            <numerusform>of them %1 possibly of that time</numerusform>
            <numerusform>of them %1 possibly of that time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more possibly of that time</source>
        <translation>
            <numerusform>%1 more possibly of that time</numerusform>
            <numerusform>%1 more possibly of that time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %1 undated</source>
        <translation>
            <numerusform>of them %1 undated</numerusform>
            <numerusform>of them %1 undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more undated</source>
        <translation>
            <numerusform>%1 more undated</numerusform>
            <numerusform>%1 more undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revocation(s) or restoration(s) left out</source>
        <translation>
            <numerusform>%1 revocation or restoration left out</numerusform>
            <numerusform>%1 revocations or restorations left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Each award stands at the republic of its date; the outlines are those of %1.</source>
        <comment>a period</comment>
        <translation>Each award stands at the republic of its date; the outlines are those of %1.</translation>
    </message>
    <message>
        <source>Each award stands at the subject of the federation of its date; the outlines are those of 2008–2013.</source>
        <translation>Each award stands at the subject of the federation of its date; the outlines are those of 2008–2013.</translation>
    </message>
    <message>
        <source>The share is what the search finds of all recipients that the archive has for the place.</source>
        <translation>The share is what the search finds of all recipients that the archive has for the place.</translation>
    </message>
    <message>
        <source>The share is what the search finds of all conferrals that the archive has for the place.</source>
        <translation>The share is what the search finds of all conferrals that the archive has for the place.</translation>
    </message>
    <message>
        <source>Percent (places)</source>
        <comment>head of a key: what its numbers are</comment>
        <translation>Percent (places)</translation>
    </message>
    <message>
        <source>People</source>
        <comment>head of a key</comment>
        <translation>People</translation>
    </message>
    <message>
        <source>Conferrals</source>
        <comment>head of a key</comment>
        <translation>Conferrals</translation>
    </message>
    <message>
        <source>People (places)</source>
        <comment>head of a key</comment>
        <translation>People (places)</translation>
    </message>
    <message>
        <source>Conferrals (places)</source>
        <comment>head of a key</comment>
        <translation>Conferrals (places)</translation>
    </message>
    <message>
        <source>under 1</source>
        <comment>percent</comment>
        <translation>under 1</translation>
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
        <translation>possible: %1</translation>
    </message>
    <message>
        <source>undated: %1</source>
        <translation>undated: %1</translation>
    </message>
    <message>
        <source>%1 of all %2 of this place</source>
        <comment>percent, number</comment>
        <translation>%1 of all %2 of this place</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and its numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Acts and sources have no place. Count conferrals or people to see them on the map.</source>
        <translation>Acts and sources have no place. Count conferrals or people to see them on the map.</translation>
    </message>
    <message>
        <source>Nothing matches this search, so there is nothing to draw.</source>
        <translation>Nothing matches this search, so there is nothing to draw.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The death (%1) lies before the birth (%2).</source>
        <translation>The death (%1) lies before the birth (%2).</translation>
    </message>
    <message>
        <source>The award (%1) lies before the birth (%2).</source>
        <translation>The award (%1) lies before the birth (%2).</translation>
    </message>
    <message>
        <source>The award (%1) lies after the death (%2), but is not marked as posthumous.</source>
        <translation>The award (%1) lies after the death (%2), but is not marked as posthumous.</translation>
    </message>
    <message>
        <source>The age at the award would be %1 to %2 years. One of the dates may be wrong.</source>
        <translation>The age at the award would be %1 to %2 years. One of the dates may be wrong.</translation>
    </message>
    <message>
        <source>The award (%1) was conferred before it was established (%2): %3.</source>
        <translation>The award (%1) was conferred before it was established (%2): %3.</translation>
    </message>
    <message>
        <source>The award (%1) was conferred after it was abolished (%2): %3.</source>
        <translation>The award (%1) was conferred after it was abolished (%2): %3.</translation>
    </message>
    <message>
        <source>The act “%1” is on another award than this one, %2.</source>
        <translation>The act “%1” is on another award than this one, %2.</translation>
    </message>
    <message>
        <source>The conferral is dated %1, but its act %2 (“%3”).</source>
        <translation>The conferral is dated %1, but its act %2 (“%3”).</translation>
    </message>
    <message>
        <source>Conferral no. %1 of this award to this person is there twice; the other is “%2”.</source>
        <translation>Conferral no. %1 of this award to this person is there twice; the other is “%2”.</translation>
    </message>
    <message>
        <source>The conferral (%1) lies before the one that precedes it by number (%2).</source>
        <translation>The conferral (%1) lies before the one that precedes it by number (%2).</translation>
    </message>
    <message>
        <source>Conferral no. %1 is there, but no. %2 is missing.</source>
        <translation>Conferral no. %1 is there, but no. %2 is missing.</translation>
    </message>
    <message>
        <source>A revocation is there, but no conferral that it could take back.</source>
        <translation>A revocation is there, but no conferral that it could take back.</translation>
    </message>
    <message>
        <source>%1 is no number of awards: it is below zero.</source>
        <translation>%1 is no number of awards: it is below zero.</translation>
    </message>
    <message>
        <source>The field “%1” names “%2”, but there is no such record.</source>
        <translation>The field “%1” names “%2”, but there is no such record.</translation>
    </message>
    <message>
        <source>The statement is on “%1”, but there is no such record.</source>
        <translation>The statement is on “%1”, but there is no such record.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rule and what it found</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the words of the system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>place in a file</comment>
        <translation>line %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <comment>place in a file, counted in characters or cells</comment>
        <translation>column %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <comment>place in a file</comment>
        <translation>field %1</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>There is no file %1. Check the name and the folder.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you are allowed to open it.</source>
        <translation>%1 cannot be read. Check that you are allowed to open it.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you are allowed to write there.</source>
        <translation>%1 cannot be written. Check that the folder exists and that you are allowed to write there.</translation>
    </message>
    <message>
        <source>%1 is already there and is left as it is. Choose another name.</source>
        <translation>%1 is already there and is left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space and try again.</source>
        <translation>The disk is full: %1 was not written. Free some space and try again.</translation>
    </message>
    <message>
        <source>%1 is too large to be read. Split it into smaller files.</source>
        <translation>%1 is too large to be read. Split it into smaller files.</translation>
    </message>
    <message>
        <source>%1 is not a Phalera archive. To bring in its data, import it into an archive.</source>
        <translation>%1 is not a Phalera archive. To bring in its data, import it into an archive.</translation>
    </message>
    <message>
        <source>%1 is incomplete: only %2 of its %3 bytes are there. Copy it again from where it came, or open a back-up.</source>
        <translation>%1 is incomplete: only %2 of its %3 bytes are there. Copy it again from where it came, or open a back-up.</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. Copy it again from where it came, or open a back-up.</source>
        <translation>%1 is incomplete: its end is missing. Copy it again from where it came, or open a back-up.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Phalera, which this one cannot read. Update the program.</source>
        <translation>%1 was made by a newer version of Phalera, which this one cannot read. Update the program.</translation>
    </message>
    <message>
        <source>The archive is open for reading only; nothing was changed. Save a copy where you may write, and open that.</source>
        <translation>The archive is open for reading only; nothing was changed. Save a copy where you may write, and open that.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a back-up; “Check” tells what is wrong with this one.</source>
        <translation>%1 is damaged. Open a back-up; “Check” tells what is wrong with this one.</translation>
    </message>
    <message>
        <source>%1 could not be brought to the current version and is left as it was.</source>
        <translation>%1 could not be brought to the current version and is left as it was.</translation>
    </message>
    <message>
        <source>The database could not do this; nothing was changed.</source>
        <translation>The database could not do this; nothing was changed.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>The row has more or fewer cells than the header.</translation>
    </message>
    <message>
        <source>The header names %1, which this table does not have there. Its columns are: %2.</source>
        <translation>The header names %1, which this table does not have there. Its columns are: %2.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <comment>a sentence and what may be meant instead</comment>
        <translation>%1 Did you mean %2?</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8 and read it again.</source>
        <translation>The text is not UTF-8. Save the file as UTF-8 and read it again.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or stands inside a cell. Write a mark within a quoted cell twice.</source>
        <translation>A quotation mark is not closed, or stands inside a cell. Write a mark within a quoted cell twice.</translation>
    </message>
    <message>
        <source>The file is empty: not even a header is there.</source>
        <translation>The file is empty: not even a header is there.</translation>
    </message>
    <message>
        <source>No table is called %1. The name of the file must be that of a table, such as “people.csv”.</source>
        <translation>No table is called %1. The name of the file must be that of a table, such as “people.csv”.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>This is not valid JSON: %1</translation>
    </message>
    <message>
        <source>This data package does not say what it should about: %1</source>
        <translation>This data package does not say what it should about: %1</translation>
    </message>
    <message>
        <source>The format of %1 is not known. Name one that is, or give the file its usual ending.</source>
        <translation>The format of %1 is not known. Name one that is, or give the file its usual ending.</translation>
    </message>
    <message>
        <source>The record %1 (%2) refers to %3, which is not there. Add it first, or in the same import.</source>
        <translation>The record %1 (%2) refers to %3, which is not there. Add it first, or in the same import.</translation>
    </message>
    <message>
        <source>There is no record %1. Add it first, or in the same import.</source>
        <translation>There is no record %1. Add it first, or in the same import.</translation>
    </message>
    <message>
        <source>There is no record %1 in the table “%2”. Add it first, or in the same import.</source>
        <translation>There is no record %1 in the table “%2”. Add it first, or in the same import.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 1948-03-13, 1948-03, 1948, 1948? or 1947/1948.</source>
        <translation>%1 is not a date. Write it as 1948-03-13, 1948-03, 1948, 1948? or 1947/1948.</translation>
    </message>
    <message>
        <source>%1 is not a whole number that can stand here.</source>
        <translation>%1 is not a whole number that can stand here.</translation>
    </message>
    <message>
        <source>The record has no proper id.</source>
        <translation>The record has no proper id.</translation>
    </message>
    <message>
        <source>%1 is not a proper id. Use lower-case Latin letters, digits and hyphens only.</source>
        <translation>%1 is not a proper id. Use lower-case Latin letters, digits and hyphens only.</translation>
    </message>
    <message>
        <source>%1 is none of the words that this field knows.</source>
        <translation>%1 is none of the words that this field knows.</translation>
    </message>
    <message>
        <source>%1 is none of the words that this field knows: %2.</source>
        <translation>%1 is none of the words that this field knows: %2.</translation>
    </message>
    <message>
        <source>The id %1 stands in the file more than once. Give each record its own.</source>
        <translation>The id %1 stands in the file more than once. Give each record its own.</translation>
    </message>
    <message>
        <source>This column must be there and not empty.</source>
        <translation>This column must be there and not empty.</translation>
    </message>
    <message>
        <source>The row names no source. Nothing is kept without one: add the id of a source.</source>
        <translation>The row names no source. Nothing is kept without one: add the id of a source.</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space. Remove it.</source>
        <translation>%1 begins or ends with a space. Remove it.</translation>
    </message>
    <message>
        <source>The search cannot be understood: %1</source>
        <translation>The search cannot be understood: %1</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>There is no field %1.</translation>
    </message>
    <message>
        <source>There is no record %1 in this archive.</source>
        <translation>There is no record %1 in this archive.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>This is not possible while no archive is open.</source>
        <translation>This is not possible while no archive is open.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 is not possible here.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation>Something went wrong inside the program. Please report it.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it: %1</source>
        <translation>Something went wrong inside the program. Please report it: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed.</source>
        <translation>A quotation mark is opened here and not closed.</translation>
    </message>
    <message>
        <source>A bracket is opened here and not closed.</source>
        <translation>A bracket is opened here and not closed.</translation>
    </message>
    <message>
        <source>A bracket is closed here that was not opened.</source>
        <translation>A bracket is closed here that was not opened.</translation>
    </message>
    <message>
        <source>There is no field %1. To search for a text with a colon, put it in quotation marks.</source>
        <translation>There is no field %1. To search for a text with a colon, put it in quotation marks.</translation>
    </message>
    <message>
        <source>%1 has no value. Write one after the colon, or “unknown”.</source>
        <translation>%1 has no value. Write one after the colon, or “unknown”.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 1948, 1948-03 or 1948-03-13.</source>
        <translation>%1 is not a date. Write it as 1948, 1948-03 or 1948-03-13.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 is not a whole number.</translation>
    </message>
    <message>
        <source>%1 is not a range. Write it as 1948..1952, ..1952 or 1948.., the smaller end first.</source>
        <translation>%1 is not a range. Write it as 1948..1952, ..1952 or 1948.., the smaller end first.</translation>
    </message>
    <message>
        <source>Nothing follows this minus. Write what is to be left out right after it.</source>
        <translation>Nothing follows this minus. Write what is to be left out right after it.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR needs something on both sides.</translation>
    </message>
    <message>
        <source>%1 is none of the values that this field has.</source>
        <translation>%1 is none of the values that this field has.</translation>
    </message>
    <message>
        <source>The brackets go too deep.</source>
        <translation>The brackets go too deep.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>a place in the search line and what is wrong there</comment>
        <translation>Column %1: %2</translation>
    </message>
    <message>
        <source>Nothing stands in these brackets.</source>
        <translation>Nothing stands in these brackets.</translation>
    </message>
    <message>
        <source>%1 is about the whole query: write it outside of brackets and without a minus.</source>
        <translation>%1 is about the whole query: write it outside of brackets and without a minus.</translation>
    </message>
    <message>
        <source>%1 is said a second time. Say once what is counted, and once how dates are taken.</source>
        <translation>%1 is said a second time. Say once what is counted, and once how dates are taken.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the header has %2. Add what is missing, or quote a cell that holds a delimiter.</source>
        <translation>The row has %1 cells, but the header has %2. Add what is missing, or quote a cell that holds a delimiter.</translation>
    </message>
    <message>
        <source>%1 is not a date as the tables have it. Write it as %2.</source>
        <translation>%1 is not a date as the tables have it. Write it as %2.</translation>
    </message>
    <message>
        <source>The recipe lacks a proper “%1”. It is: %2</source>
        <translation>The recipe lacks a proper “%1”. It is: %2</translation>
    </message>
    <message>
        <source>The recipe has %1 in “%2”. It can be: %3</source>
        <translation>The recipe has %1 in “%2”. It can be: %3</translation>
    </message>
    <message>
        <source>Here is no text in the encoding %1. Name the encoding of the file, or save it as UTF-8 and read it again.</source>
        <translation>Here is no text in the encoding %1. Name the encoding of the file, or save it as UTF-8 and read it again.</translation>
    </message>
    <message>
        <source>Nothing tells what is the family name in %1. Say the order of names in the recipe, or give the parts of a name columns of their own.</source>
        <translation>Nothing tells what is the family name in %1. Say the order of names in the recipe, or give the parts of a name columns of their own.</translation>
    </message>
    <message>
        <source>%1 could not be read. It is kept as it is written, without a value.</source>
        <translation>%1 could not be read. It is kept as it is written, without a value.</translation>
    </message>
    <message>
        <source>The column %1 is not in the recipe and was left out.</source>
        <translation>The column %1 is not in the recipe and was left out.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <comment>place in a workbook</comment>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <comment>place on a sheet, such as B12</comment>
        <translation>cell %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>place on a sheet</comment>
        <translation>row %1</translation>
    </message>
    <message>
        <source>The sheet %1 is no table of an archive. Name it as one, such as “people”, or read it by a recipe.</source>
        <translation>The sheet %1 is no table of an archive. Name it as one, such as “people”, or read it by a recipe.</translation>
    </message>
    <message>
        <source>%1 is a workbook of a binary format (.xls, .xlsb), which is not read. Open it in a spreadsheet program, save it as .xlsx or .ods, and read that.</source>
        <translation>%1 is a workbook of a binary format (.xls, .xlsb), which is not read. Open it in a spreadsheet program, save it as .xlsx or .ods, and read that.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet program, save it without a password, and read that.</source>
        <translation>%1 is protected by a password. Open it in a spreadsheet program, save it without a password, and read that.</translation>
    </message>
    <message>
        <source>There is no sheet %1. The sheets are: %2</source>
        <translation>There is no sheet %1. The sheets are: %2</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows at most, and there are more. Narrow the search, or write CSV or a data package.</source>
        <translation>A sheet holds %1 rows at most, and there are more. Narrow the search, or write CSV or a data package.</translation>
    </message>
    <message>
        <source>A cell of a sheet holds %1 characters at most, and a value has more. Write CSV or a data package.</source>
        <translation>A cell of a sheet holds %1 characters at most, and a value has more. Write CSV or a data package.</translation>
    </message>
    <message>
        <source>The cell holds no value but %1. Correct it in the spreadsheet program, or let that compute it and save.</source>
        <translation>The cell holds no value but %1. Correct it in the spreadsheet program, or let that compute it and save.</translation>
    </message>
    <message>
        <source>Sheets that were not read: %1.</source>
        <translation>Sheets that were not read: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the spreadsheet hides were read too.</source>
        <translation>
            <numerusform>%n row that the spreadsheet hides was read too.</numerusform>
            <numerusform>%n rows that the spreadsheet hides were read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) that the spreadsheet hides were read too.</source>
        <translation>
            <numerusform>%n column that the spreadsheet hides was read too.</numerusform>
            <numerusform>%n columns that the spreadsheet hides were read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) merged over several rows were read in each of these rows.</source>
        <translation>
            <numerusform>%n cell merged over several rows was read in each of these rows.</numerusform>
            <numerusform>%n cells merged over several rows were read in each of these rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged, or no workbook at all. Open it in a spreadsheet program, save it as .xlsx or .ods, and read that.</source>
        <translation>%1 is damaged, or no workbook at all. Open it in a spreadsheet program, save it as .xlsx or .ods, and read that.</translation>
    </message>
    <message>
        <source>The archive has %1, this file says %2. Both are kept.</source>
        <translation>The archive has %1, this file says %2. Both are kept.</translation>
    </message>
    <message>
        <source>Was not known; this file says %1.</source>
        <translation>Was not known; this file says %1.</translation>
    </message>
    <message>
        <source>The archive has %1; this file adds %2, which may be true too.</source>
        <translation>The archive has %1; this file adds %2, which may be true too.</translation>
    </message>
    <message>
        <source>The file ends within an entry. Complete it, or remove the entry.</source>
        <translation>The file ends within an entry. Complete it, or remove the entry.</translation>
    </message>
    <message>
        <source>The entry is not written as its format asks: %1 does not belong here. Look for a bracket, a comma or a tag that is missing before it.</source>
        <translation>The entry is not written as its format asks: %1 does not belong here. Look for a bracket, a comma or a tag that is missing before it.</translation>
    </message>
    <message>
        <source>This is no description that can be read (%1). What came before it stands; correct the file at this place.</source>
        <translation>This is no description that can be read (%1). What came before it stands; correct the file at this place.</translation>
    </message>
    <message>
        <source>This is no line of GEDCOM, which has a level, a tag and a value: %1. Correct it, or import without it.</source>
        <translation>This is no line of GEDCOM, which has a level, a tag and a value: %1. Correct it, or import without it.</translation>
    </message>
    <message>
        <source>%1 is the name of no award of this archive at that time. It is kept as it is written; for a conferral add the award, or its name, and import again.</source>
        <translation>%1 is the name of no award of this archive at that time. It is kept as it is written; for a conferral add the award, or its name, and import again.</translation>
    </message>
    <message>
        <source>No field holds these; they are kept as they are written: %1.</source>
        <translation>No field holds these; they are kept as they are written: %1.</translation>
    </message>
    <message>
        <source>This is no person, and no record can hold it: %1.</source>
        <translation>This is no person, and no record can hold it: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an item and its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold no award of this archive and are not in it, and were left out.</source>
        <translation>
            <numerusform>%n person holds no award of this archive and is not in it, and was left out.</numerusform>
            <numerusform>%n people hold no award of this archive and are not in it, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are no longer at the service, or never were.</source>
        <translation>
            <numerusform>%n item is no longer at the service, or never was.</numerusform>
            <numerusform>%n items are no longer at the service, or never were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without any name were left out.</source>
        <translation>
            <numerusform>%n person without any name was left out.</numerusform>
            <numerusform>%n people without any name were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are no people: only what they are called was read.</source>
        <translation>
            <numerusform>%n item is no person: only what it is called was read.</numerusform>
            <numerusform>%n items are no people: only what they are called was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No award of this archive is called as %1; %n statement(s) on it were left out. Say which award it is, if it is one.</source>
        <translation>
            <numerusform>No award of this archive is called as %1; %n statement on it was left out. Say which award it is, if it is one.</numerusform>
            <numerusform>No award of this archive is called as %1; %n statements on it were left out. Say which award it is, if it is one.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken as the award %2, which has the same name.</source>
        <translation>%1 was taken as the award %2, which has the same name.</translation>
    </message>
    <message>
        <source>Statements that no field can hold were left out: %1.</source>
        <translation>Statements that no field can hold were left out: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection and try again later.</source>
        <translation>%1 cannot be reached. Check the connection and try again later.</translation>
    </message>
    <message>
        <source>%1 refused to answer. Try again later.</source>
        <translation>%1 refused to answer. Try again later.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read. Check the address of the service.</source>
        <translation>%1 gave an answer that cannot be read. Check the address of the service.</translation>
    </message>
    <message>
        <source>%1 cannot be merged into the other record. Only two people can be merged, or two conferrals of one person.</source>
        <translation>%1 cannot be merged into the other record. Only two people can be merged, or two conferrals of one person.</translation>
    </message>
    <message>
        <source>%1 and %2 are one record already.</source>
        <translation>%1 and %2 are one record already.</translation>
    </message>
    <message>
        <source>It was decided that %1 and %2 are not the same. Take that decision back first, then merge them.</source>
        <translation>It was decided that %1 and %2 are not the same. Take that decision back first, then merge them.</translation>
    </message>
    <message>
        <source>%1 is not merged into another record.</source>
        <translation>%1 is not merged into another record.</translation>
    </message>
    <message>
        <source>There is no decision that %1 and %2 are not the same.</source>
        <translation>There is no decision that %1 and %2 are not the same.</translation>
    </message>
    <message>
        <source>%1 does not tell its century. It is kept as it is written.</source>
        <translation>%1 does not tell its century. It is kept as it is written.</translation>
    </message>
    <message>
        <source>%1 may begin with the day or the month. It is kept as it is written.</source>
        <translation>%1 may begin with the day or the month. It is kept as it is written.</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>The row names nobody.</translation>
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
        <translation>ALA-LC 2012 (libraries)</translation>
    </message>
    <message>
        <source>ISO 9</source>
        <translation>ISO 9</translation>
    </message>
    <message>
        <source>ISO 9:1995 (GOST 7.79-2000 A)</source>
        <translation>ISO 9:1995 (GOST 7.79-2000 A)</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passport</translation>
    </message>
    <message>
        <source>Russian passports since 2014 (ICAO)</source>
        <translation>Russian passports since 2014 (ICAO)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>German press (Duden)</source>
        <translation>German press (Duden)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>French press</source>
        <translation>French press</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Polish press (PWN)</source>
        <translation>Polish press (PWN)</translation>
    </message>
    <message>
        <source>GOST 7.79 B</source>
        <translation>GOST 7.79 B</translation>
    </message>
    <message>
        <source>GOST 7.79-2000 B</source>
        <translation>GOST 7.79-2000 B</translation>
    </message>
    <message>
        <source>GOST R 7.0.34</source>
        <translation>GOST R 7.0.34</translation>
    </message>
    <message>
        <source>GOST R 7.0.34-2014</source>
        <translation>GOST R 7.0.34-2014</translation>
    </message>
    <message>
        <source>MVD 1997</source>
        <translation>MVD 1997</translation>
    </message>
    <message>
        <source>Russian passports 1997 to 2010 (MVD)</source>
        <translation>Russian passports 1997 to 2010 (MVD)</translation>
    </message>
    <message>
        <source>Ukrainian 2010</source>
        <translation>Ukrainian 2010</translation>
    </message>
    <message>
        <source>Ukrainian, resolution 55 of 2010</source>
        <translation>Ukrainian, resolution 55 of 2010</translation>
    </message>
    <message>
        <source>Ukrainian ALA-LC</source>
        <translation>Ukrainian ALA-LC</translation>
    </message>
    <message>
        <source>Ukrainian, ALA-LC 2011</source>
        <translation>Ukrainian, ALA-LC 2011</translation>
    </message>
    <message>
        <source>Belarusian 2007</source>
        <translation>Belarusian 2007</translation>
    </message>
    <message>
        <source>Belarusian, national system of 2007</source>
        <translation>Belarusian, national system of 2007</translation>
    </message>
    <message>
        <source>Kazakh BGN/PCGN</source>
        <translation>Kazakh BGN/PCGN</translation>
    </message>
    <message>
        <source>Kazakh, BGN/PCGN 1979</source>
        <translation>Kazakh, BGN/PCGN 1979</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>As in the source</translation>
    </message>
    <message>
        <source>romanized by %1</source>
        <translation>romanized by %1</translation>
    </message>
    <message>
        <source>romanized by %1 from %2, not the source’s spelling</source>
        <translation>romanized by %1 from %2, not the source’s spelling</translation>
    </message>
</context>
<context>
    <name>QueryFile</name>
    <message>
        <source>“%1” was written by a newer version of Phalera, which this one cannot read. Update the program.</source>
        <translation>“%1” was written by a newer version of Phalera, which this one cannot read. Update the program.</translation>
    </message>
    <message>
        <source>“%1”, line 1, column 1: this is no Phalera query. The first line of one is “%2”.</source>
        <translation>“%1”, line 1, column 1: this is no Phalera query. The first line of one is “%2”.</translation>
    </message>
    <message>
        <source>“%1” is larger than any query: more than 1 MB. Choose a file that was saved as a query.</source>
        <translation>“%1” is larger than any query: more than 1 MB. Choose a file that was saved as a query.</translation>
    </message>
</context>
<context>
    <name>QueryLink</name>
    <message>
        <source>This link cannot be followed: %1</source>
        <translation>This link cannot be followed: %1</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>it is too long.</translation>
    </message>
    <message>
        <source>it does not begin with %1.</source>
        <translation>it does not begin with %1.</translation>
    </message>
    <message>
        <source>it names something that Phalera does not have. A link has the form %1.</source>
        <translation>it names something that Phalera does not have. A link has the form %1.</translation>
    </message>
    <message>
        <source>“%1” is no percent-encoded UTF-8. Copy it again.</source>
        <translation>“%1” is no percent-encoded UTF-8. Copy it again.</translation>
    </message>
    <message>
        <source>it has two queries.</source>
        <translation>it has two queries.</translation>
    </message>
    <message>
        <source>it has no query (q=…).</source>
        <translation>it has no query (q=…).</translation>
    </message>
    <message>
        <source>The query of this link cannot be read. %1</source>
        <translation>The query of this link cannot be read. %1</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>unknown</source>
        <comment>value of a filter</comment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>range without a start</comment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>range without an end</comment>
        <translation>from %1</translation>
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
        <translation> and </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between filters</comment>
        <translation> or </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a filter turned round</comment>
        <translation>not %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an exact phrase</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the filters of a query</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>held today</source>
        <translation>held today</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>held on %1</translation>
    </message>
    <message>
        <source>held at the end of %1</source>
        <translation>held at the end of %1</translation>
    </message>
    <message>
        <source>just “%1”</source>
        <comment>a word as it is typed</comment>
        <translation>just “%1”</translation>
    </message>
    <message>
        <source>like “%1”</source>
        <comment>a word and what is nearly so</comment>
        <translation>like “%1”</translation>
    </message>
    <message>
        <source>in the other script, by %1</source>
        <translation>in the other script, by %1</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>the same name in another spelling</translation>
    </message>
    <message>
        <source>typed on the other keyboard layout</source>
        <translation>typed on the other keyboard layout</translation>
    </message>
    <message>
        <source>by the initial</source>
        <translation>by the initial</translation>
    </message>
    <message>
        <source>nearly so, one letter differs</source>
        <translation>nearly so, one letter differs</translation>
    </message>
    <message>
        <source>nearly so, two letters differ</source>
        <translation>nearly so, two letters differ</translation>
    </message>
    <message>
        <source>nearly so, it sounds alike</source>
        <translation>nearly so, it sounds alike</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>in another order</translation>
    </message>
    <message>
        <source>but for accents</source>
        <translation>but for accents</translation>
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
            <numerusform>%n person named</numerusform>
            <numerusform>%n people named one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records named one by one</source>
        <comment>a filter</comment>
        <translation>
            <numerusform>%n record named</numerusform>
            <numerusform>%n records named one by one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCopy</name>
    <message>
        <source>Sources</source>
        <comment>heading</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undated</translation>
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
        <translation>Names romanized by %1, not as the sources spell them.</translation>
    </message>
    <message>
        <source>Counted in %1.</source>
        <comment>unit</comment>
        <translation>Counted in %1.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Register</source>
        <comment>kind of report</comment>
        <translation>Register</translation>
    </message>
    <message>
        <source>Dossier</source>
        <comment>kind of report</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>kind of report</comment>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Lineage</source>
        <comment>kind of report</comment>
        <translation>Lineage</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>kind of report</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>how a statement stands to another</comment>
        <translation>agrees</translation>
    </message>
    <message>
        <source>in other words</source>
        <comment>how a statement stands to another</comment>
        <translation>in other words</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>how a statement stands to another</comment>
        <translation>differs</translation>
    </message>
    <message>
        <source>corrects it</source>
        <comment>how a statement stands to another</comment>
        <translation>corrects it</translation>
    </message>
    <message>
        <source>disputes it</source>
        <comment>how a statement stands to another</comment>
        <translation>disputes it</translation>
    </message>
    <message>
        <source>is contradicted by it</source>
        <comment>how a statement stands to another</comment>
        <translation>is contradicted by it</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>what a register is grouped by</comment>
        <translation>Region</translation>
    </message>
    <message>
        <source>District or town</source>
        <comment>what a register is grouped by</comment>
        <translation>District or town</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <comment>a date that a register is grouped by</comment>
        <translation>%1, by year</translation>
    </message>
    <message numerus="yes">
        <source>Left out by rule: birth and age of people of whom no death is known and who may have been born less than %n year(s) ago.</source>
        <translation>
            <numerusform>Left out by rule: birth and age of people of whom no death is known and who may have been born less than %n year ago.</numerusform>
            <numerusform>Left out by rule: birth and age of people of whom no death is known and who may have been born less than %n years ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by rule: people of whom no death is known and who may have been born less than %n year(s) ago.</source>
        <translation>
            <numerusform>Left out by rule: people of whom no death is known and who may have been born less than %n year ago.</numerusform>
            <numerusform>Left out by rule: people of whom no death is known and who may have been born less than %n years ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>head of a group of a register</comment>
        <translation>%1: not known</translation>
    </message>
    <message>
        <source>The numbers and words of table %1</source>
        <translation>The numbers and words of table %1</translation>
    </message>
    <message>
        <source>The query, as it is typed</source>
        <translation>The query, as it is typed</translation>
    </message>
    <message>
        <source>The query, for programs</source>
        <translation>The query, for programs</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>How this report was made</translation>
    </message>
    <message>
        <source>Source criticism</source>
        <comment>kind of report</comment>
        <translation>Source criticism</translation>
    </message>
    <message>
        <source>Expertise of a number</source>
        <comment>kind of report</comment>
        <translation>Expertise of a number</translation>
    </message>
    <message>
        <source>Errata</source>
        <comment>kind of report</comment>
        <translation>Errata</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>The picture could not be written to %1.</translation>
    </message>
    <message>
        <source>There is no record %1 in this archive.</source>
        <translation>There is no record %1 in this archive.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Rows</source>
        <comment>name of a sheet</comment>
        <translation>Rows</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet</comment>
        <translation>About</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Data version</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>CC0-1.0: facts are free of rights</source>
        <translation>CC0-1.0: facts are free of rights</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Cyrillic (%1)</source>
        <comment>an encoding</comment>
        <translation>Cyrillic (%1)</translation>
    </message>
    <message>
        <source>Western (%1)</source>
        <comment>an encoding</comment>
        <translation>Western (%1)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>%1 was read as %2, delimiter: %3.</source>
        <comment>a file</comment>
        <translation>%1 was read as %2, delimiter: %3.</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message numerus="yes">
        <source>%Ln record(s) would be removed.</source>
        <translation>
            <numerusform>%Ln record would be removed.</numerusform>
            <numerusform>%Ln records would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were removed.</source>
        <translation>
            <numerusform>%Ln record was removed.</numerusform>
            <numerusform>%Ln records were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further account(s) of other records would be removed.</source>
        <translation>
            <numerusform>%Ln further account of other record would be removed.</numerusform>
            <numerusform>%Ln further accounts of other records would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further account(s) of other records were removed.</source>
        <translation>
            <numerusform>%Ln further account of other records was removed.</numerusform>
            <numerusform>%Ln further accounts of other records were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would stand as their next account tells them.</source>
        <translation>
            <numerusform>%Ln record would stand as its next account tells it.</numerusform>
            <numerusform>%Ln records would stand as their next account tells them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now stand as their next account tells them.</source>
        <translation>
            <numerusform>%Ln record now stands as its next account tells it.</numerusform>
            <numerusform>%Ln records now stand as their next account tells them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that another import brought too would stay.</source>
        <translation>
            <numerusform>%Ln account that another import brought too would stay.</numerusform>
            <numerusform>%Ln accounts that another import brought too would stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that another import brought too stayed.</source>
        <translation>
            <numerusform>%Ln account that another import brought too stayed.</numerusform>
            <numerusform>%Ln accounts that another import brought too stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would stay, because records of other imports refer to them.</source>
        <translation>
            <numerusform>%Ln record would stay, because records of other imports refer to it.</numerusform>
            <numerusform>%Ln records would stay, because records of other imports refer to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed, because records of other imports refer to them.</source>
        <translation>
            <numerusform>%Ln record stayed, because records of other imports refer to it.</numerusform>
            <numerusform>%Ln records stayed, because records of other imports refer to them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive is of this import alone.</source>
        <translation>Nothing in the archive is of this import alone.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Abolished</source>
        <translation>Abolished</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Archival reference</source>
        <translation>Archival reference</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Published in</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place of death</source>
        <translation>Place of death</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Established</translation>
    </message>
    <message>
        <source>Established by</source>
        <translation>Established by</translation>
    </message>
    <message>
        <source>Family name, romanized</source>
        <translation>Family name, romanized</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name, romanized</source>
        <translation>Given name, romanized</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Conferred by</source>
        <translation>Conferred by</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Medal no.</source>
        <translation>Medal no.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Name in Russian</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Conferral no.</source>
        <translation>Conferral no.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Patronymic, romanized</source>
        <translation>Patronymic, romanized</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Position at the award</source>
        <translation>Position at the award</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Republic or region</source>
        <translation>Republic or region</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Title in Russian</translation>
    </message>
    <message>
        <source>Related award</source>
        <translation>Related award</translation>
    </message>
    <message>
        <source>Conferred in all</source>
        <translation>Conferred in all</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Conferred</source>
        <translation>Conferred</translation>
    </message>
    <message>
        <source>Date known to</source>
        <translation>Date known to</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, romanized</source>
        <translation>Name, romanized</translation>
    </message>
    <message>
        <source>Age at the award</source>
        <translation>Age at the award</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Sources differ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Id of the question</source>
        <translation>Id of the question</translation>
    </message>
    <message>
        <source>Russian SFSR</source>
        <comment>union republic</comment>
        <translation>Russian SFSR</translation>
    </message>
    <message>
        <source>Ukrainian SSR</source>
        <comment>union republic</comment>
        <translation>Ukrainian SSR</translation>
    </message>
    <message>
        <source>Byelorussian SSR</source>
        <comment>union republic</comment>
        <translation>Byelorussian SSR</translation>
    </message>
    <message>
        <source>Uzbek SSR</source>
        <comment>union republic</comment>
        <translation>Uzbek SSR</translation>
    </message>
    <message>
        <source>Kazakh SSR</source>
        <comment>union republic</comment>
        <translation>Kazakh SSR</translation>
    </message>
    <message>
        <source>Georgian SSR</source>
        <comment>union republic</comment>
        <translation>Georgian SSR</translation>
    </message>
    <message>
        <source>Azerbaijan SSR</source>
        <comment>union republic</comment>
        <translation>Azerbaijan SSR</translation>
    </message>
    <message>
        <source>Lithuanian SSR</source>
        <comment>union republic</comment>
        <translation>Lithuanian SSR</translation>
    </message>
    <message>
        <source>Moldavian SSR</source>
        <comment>union republic</comment>
        <translation>Moldavian SSR</translation>
    </message>
    <message>
        <source>Latvian SSR</source>
        <comment>union republic</comment>
        <translation>Latvian SSR</translation>
    </message>
    <message>
        <source>Kirghiz SSR</source>
        <comment>union republic</comment>
        <translation>Kirghiz SSR</translation>
    </message>
    <message>
        <source>Tajik SSR</source>
        <comment>union republic</comment>
        <translation>Tajik SSR</translation>
    </message>
    <message>
        <source>Armenian SSR</source>
        <comment>union republic</comment>
        <translation>Armenian SSR</translation>
    </message>
    <message>
        <source>Turkmen SSR</source>
        <comment>union republic</comment>
        <translation>Turkmen SSR</translation>
    </message>
    <message>
        <source>Estonian SSR</source>
        <comment>union republic</comment>
        <translation>Estonian SSR</translation>
    </message>
    <message>
        <source>Transcaucasian SFSR</source>
        <comment>union republic</comment>
        <translation>Transcaucasian SFSR</translation>
    </message>
    <message>
        <source>Karelo-Finnish SSR</source>
        <comment>union republic</comment>
        <translation>Karelo-Finnish SSR</translation>
    </message>
    <message>
        <source>Adygea</source>
        <comment>federal subject of Russia</comment>
        <translation>Adygea</translation>
    </message>
    <message>
        <source>Altai Republic</source>
        <comment>federal subject of Russia</comment>
        <translation>Altai Republic</translation>
    </message>
    <message>
        <source>Bashkortostan</source>
        <comment>federal subject of Russia</comment>
        <translation>Bashkortostan</translation>
    </message>
    <message>
        <source>Buryatia</source>
        <comment>federal subject of Russia</comment>
        <translation>Buryatia</translation>
    </message>
    <message>
        <source>Chechnya</source>
        <comment>federal subject of Russia</comment>
        <translation>Chechnya</translation>
    </message>
    <message>
        <source>Chuvashia</source>
        <comment>federal subject of Russia</comment>
        <translation>Chuvashia</translation>
    </message>
    <message>
        <source>Dagestan</source>
        <comment>federal subject of Russia</comment>
        <translation>Dagestan</translation>
    </message>
    <message>
        <source>Ingushetia</source>
        <comment>federal subject of Russia</comment>
        <translation>Ingushetia</translation>
    </message>
    <message>
        <source>Kabardino-Balkaria</source>
        <comment>federal subject of Russia</comment>
        <translation>Kabardino-Balkaria</translation>
    </message>
    <message>
        <source>Kalmykia</source>
        <comment>federal subject of Russia</comment>
        <translation>Kalmykia</translation>
    </message>
    <message>
        <source>Karachay-Cherkessia</source>
        <comment>federal subject of Russia</comment>
        <translation>Karachay-Cherkessia</translation>
    </message>
    <message>
        <source>Karelia</source>
        <comment>federal subject of Russia</comment>
        <translation>Karelia</translation>
    </message>
    <message>
        <source>Khakassia</source>
        <comment>federal subject of Russia</comment>
        <translation>Khakassia</translation>
    </message>
    <message>
        <source>Komi Republic</source>
        <comment>federal subject of Russia</comment>
        <translation>Komi Republic</translation>
    </message>
    <message>
        <source>Mari El</source>
        <comment>federal subject of Russia</comment>
        <translation>Mari El</translation>
    </message>
    <message>
        <source>Mordovia</source>
        <comment>federal subject of Russia</comment>
        <translation>Mordovia</translation>
    </message>
    <message>
        <source>North Ossetia-Alania</source>
        <comment>federal subject of Russia</comment>
        <translation>North Ossetia-Alania</translation>
    </message>
    <message>
        <source>Sakha (Yakutia)</source>
        <comment>federal subject of Russia</comment>
        <translation>Sakha (Yakutia)</translation>
    </message>
    <message>
        <source>Tatarstan</source>
        <comment>federal subject of Russia</comment>
        <translation>Tatarstan</translation>
    </message>
    <message>
        <source>Tuva</source>
        <comment>federal subject of Russia</comment>
        <translation>Tuva</translation>
    </message>
    <message>
        <source>Udmurtia</source>
        <comment>federal subject of Russia</comment>
        <translation>Udmurtia</translation>
    </message>
    <message>
        <source>Altai Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Altai Krai</translation>
    </message>
    <message>
        <source>Kamchatka Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Kamchatka Krai</translation>
    </message>
    <message>
        <source>Khabarovsk Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Khabarovsk Krai</translation>
    </message>
    <message>
        <source>Krasnodar Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Krasnodar Krai</translation>
    </message>
    <message>
        <source>Krasnoyarsk Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Krasnoyarsk Krai</translation>
    </message>
    <message>
        <source>Perm Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Perm Krai</translation>
    </message>
    <message>
        <source>Primorsky Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Primorsky Krai</translation>
    </message>
    <message>
        <source>Stavropol Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Stavropol Krai</translation>
    </message>
    <message>
        <source>Zabaykalsky Krai</source>
        <comment>federal subject of Russia</comment>
        <translation>Zabaykalsky Krai</translation>
    </message>
    <message>
        <source>Amur Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Amur Oblast</translation>
    </message>
    <message>
        <source>Arkhangelsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Arkhangelsk Oblast</translation>
    </message>
    <message>
        <source>Astrakhan Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Astrakhan Oblast</translation>
    </message>
    <message>
        <source>Belgorod Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Belgorod Oblast</translation>
    </message>
    <message>
        <source>Bryansk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Bryansk Oblast</translation>
    </message>
    <message>
        <source>Chelyabinsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Chelyabinsk Oblast</translation>
    </message>
    <message>
        <source>Irkutsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Irkutsk Oblast</translation>
    </message>
    <message>
        <source>Ivanovo Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Ivanovo Oblast</translation>
    </message>
    <message>
        <source>Kaliningrad Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Kaliningrad Oblast</translation>
    </message>
    <message>
        <source>Kaluga Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Kaluga Oblast</translation>
    </message>
    <message>
        <source>Kemerovo Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Kemerovo Oblast</translation>
    </message>
    <message>
        <source>Kirov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Kirov Oblast</translation>
    </message>
    <message>
        <source>Kostroma Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Kostroma Oblast</translation>
    </message>
    <message>
        <source>Kurgan Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Kurgan Oblast</translation>
    </message>
    <message>
        <source>Kursk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Kursk Oblast</translation>
    </message>
    <message>
        <source>Leningrad Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Leningrad Oblast</translation>
    </message>
    <message>
        <source>Lipetsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Lipetsk Oblast</translation>
    </message>
    <message>
        <source>Magadan Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Magadan Oblast</translation>
    </message>
    <message>
        <source>Moscow Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Moscow Oblast</translation>
    </message>
    <message>
        <source>Murmansk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Murmansk Oblast</translation>
    </message>
    <message>
        <source>Nizhny Novgorod Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Nizhny Novgorod Oblast</translation>
    </message>
    <message>
        <source>Novgorod Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Novgorod Oblast</translation>
    </message>
    <message>
        <source>Novosibirsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Novosibirsk Oblast</translation>
    </message>
    <message>
        <source>Omsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Omsk Oblast</translation>
    </message>
    <message>
        <source>Orenburg Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Orenburg Oblast</translation>
    </message>
    <message>
        <source>Oryol Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Oryol Oblast</translation>
    </message>
    <message>
        <source>Penza Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Penza Oblast</translation>
    </message>
    <message>
        <source>Pskov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Pskov Oblast</translation>
    </message>
    <message>
        <source>Rostov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Rostov Oblast</translation>
    </message>
    <message>
        <source>Ryazan Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Ryazan Oblast</translation>
    </message>
    <message>
        <source>Sakhalin Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Sakhalin Oblast</translation>
    </message>
    <message>
        <source>Samara Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Samara Oblast</translation>
    </message>
    <message>
        <source>Saratov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Saratov Oblast</translation>
    </message>
    <message>
        <source>Smolensk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Smolensk Oblast</translation>
    </message>
    <message>
        <source>Sverdlovsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Sverdlovsk Oblast</translation>
    </message>
    <message>
        <source>Tambov Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Tambov Oblast</translation>
    </message>
    <message>
        <source>Tomsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Tomsk Oblast</translation>
    </message>
    <message>
        <source>Tula Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Tula Oblast</translation>
    </message>
    <message>
        <source>Tver Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Tver Oblast</translation>
    </message>
    <message>
        <source>Tyumen Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Tyumen Oblast</translation>
    </message>
    <message>
        <source>Ulyanovsk Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Ulyanovsk Oblast</translation>
    </message>
    <message>
        <source>Vladimir Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Vladimir Oblast</translation>
    </message>
    <message>
        <source>Volgograd Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Volgograd Oblast</translation>
    </message>
    <message>
        <source>Vologda Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Vologda Oblast</translation>
    </message>
    <message>
        <source>Voronezh Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Voronezh Oblast</translation>
    </message>
    <message>
        <source>Yaroslavl Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Yaroslavl Oblast</translation>
    </message>
    <message>
        <source>Moscow</source>
        <comment>federal subject of Russia</comment>
        <translation>Moscow</translation>
    </message>
    <message>
        <source>Saint Petersburg</source>
        <comment>federal subject of Russia</comment>
        <translation>Saint Petersburg</translation>
    </message>
    <message>
        <source>Jewish Autonomous Oblast</source>
        <comment>federal subject of Russia</comment>
        <translation>Jewish Autonomous Oblast</translation>
    </message>
    <message>
        <source>Chukotka</source>
        <comment>federal subject of Russia</comment>
        <translation>Chukotka</translation>
    </message>
    <message>
        <source>Khanty-Mansi Autonomous Okrug</source>
        <comment>federal subject of Russia</comment>
        <translation>Khanty-Mansi Autonomous Okrug</translation>
    </message>
    <message>
        <source>Nenets Autonomous Okrug</source>
        <comment>federal subject of Russia</comment>
        <translation>Nenets Autonomous Okrug</translation>
    </message>
    <message>
        <source>Yamalo-Nenets Autonomous Okrug</source>
        <comment>federal subject of Russia</comment>
        <translation>Yamalo-Nenets Autonomous Okrug</translation>
    </message>
    <message>
        <source>Donetsk People&apos;s Republic</source>
        <comment>federal subject of Russia</comment>
        <translation>Donetsk People&apos;s Republic</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <comment>state</comment>
        <translation>Soviet Union</translation>
    </message>
    <message>
        <source>Russia</source>
        <comment>state</comment>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Russian SFSR</source>
        <comment>state</comment>
        <translation>Russian SFSR</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <comment>state</comment>
        <translation>Czechoslovakia</translation>
    </message>
    <message>
        <source>East Germany</source>
        <comment>state</comment>
        <translation>East Germany</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <comment>state</comment>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Hungary</source>
        <comment>state</comment>
        <translation>Hungary</translation>
    </message>
    <message>
        <source>Romania</source>
        <comment>state</comment>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <comment>state</comment>
        <translation>Yugoslavia</translation>
    </message>
    <message>
        <source>Albania</source>
        <comment>state</comment>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <comment>state</comment>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>North Korea</source>
        <comment>state</comment>
        <translation>North Korea</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <comment>state</comment>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Cuba</source>
        <comment>state</comment>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <comment>state</comment>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Belarus</source>
        <comment>state</comment>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <comment>state</comment>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <comment>state</comment>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <comment>state</comment>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <comment>state</comment>
        <translation>Tajikistan</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <comment>state</comment>
        <translation>Azerbaijan</translation>
    </message>
    <message>
        <source>Armenia</source>
        <comment>state</comment>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Estonia</source>
        <comment>state</comment>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <comment>state</comment>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <comment>state</comment>
        <translation>Kyrgyzstan</translation>
    </message>
    <message>
        <source>Latvia</source>
        <comment>state</comment>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <comment>state</comment>
        <translation>Lithuania</translation>
    </message>
    <message>
        <source>Moldova</source>
        <comment>state</comment>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>China</source>
        <comment>state</comment>
        <translation>China</translation>
    </message>
    <message>
        <source>Poland</source>
        <comment>state</comment>
        <translation>Poland</translation>
    </message>
    <message>
        <source>Donetsk People&apos;s Republic</source>
        <comment>state</comment>
        <translation>Donetsk People&apos;s Republic</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>nationality of a person</comment>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>nationality of a person</comment>
        <translation>Georgian</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>nationality of a person</comment>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <comment>nationality of a person</comment>
        <translation>Uzbek</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>nationality of a person</comment>
        <translation>Armenian</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>nationality of a person</comment>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Abkhaz</source>
        <comment>nationality of a person</comment>
        <translation>Abkhaz</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <comment>nationality of a person</comment>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>nationality of a person</comment>
        <translation>Azerbaijani</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>nationality of a person</comment>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>nationality of a person</comment>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>nationality of a person</comment>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>nationality of a person</comment>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>nationality of a person</comment>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>nationality of a person</comment>
        <translation>Belarusian</translation>
    </message>
    <message>
        <source>Mountain Jewish</source>
        <comment>nationality of a person</comment>
        <translation>Mountain Jewish</translation>
    </message>
    <message>
        <source>Jewish</source>
        <comment>nationality of a person</comment>
        <translation>Jewish</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>nationality of a person</comment>
        <translation>Tajik</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>nationality of a person</comment>
        <translation>Turkmen</translation>
    </message>
    <message>
        <source>Buryat</source>
        <comment>nationality of a person</comment>
        <translation>Buryat</translation>
    </message>
    <message>
        <source>Avar</source>
        <comment>nationality of a person</comment>
        <translation>Avar</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>nationality of a person</comment>
        <translation>Kyrgyz</translation>
    </message>
    <message>
        <source>Talysh</source>
        <comment>nationality of a person</comment>
        <translation>Talysh</translation>
    </message>
    <message>
        <source>German</source>
        <comment>nationality of a person</comment>
        <translation>German</translation>
    </message>
    <message>
        <source>Tatar</source>
        <comment>nationality of a person</comment>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>nationality of a person</comment>
        <translation>Bashkir</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <comment>nationality of a person</comment>
        <translation>Chuvash</translation>
    </message>
    <message>
        <source>Moldovan</source>
        <comment>nationality of a person</comment>
        <translation>Moldovan</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <comment>nationality of a person</comment>
        <translation>Ossetian</translation>
    </message>
    <message>
        <source>Chechen</source>
        <comment>nationality of a person</comment>
        <translation>Chechen</translation>
    </message>
    <message>
        <source>Ingush</source>
        <comment>nationality of a person</comment>
        <translation>Ingush</translation>
    </message>
    <message>
        <source>Yakut</source>
        <comment>nationality of a person</comment>
        <translation>Yakut</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>language</comment>
        <translation>Azerbaijani</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>language</comment>
        <translation>Bashkir</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>language</comment>
        <translation>Belarusian</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>language</comment>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <translation>Czech</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>Danish</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <comment>language</comment>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>language</comment>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>French</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>language</comment>
        <translation>Armenian</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>language</comment>
        <translation>Georgian</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <comment>language</comment>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>language</comment>
        <translation>Kyrgyz</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>language</comment>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>language</comment>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <comment>language</comment>
        <translation>Macedonian</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <comment>language</comment>
        <translation>Mongolian</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>language</comment>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>language</comment>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>language</comment>
        <translation>Slovak</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>language</comment>
        <translation>Serbian</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>language</comment>
        <translation>Tajik</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>language</comment>
        <translation>Turkmen</translation>
    </message>
    <message>
        <source>Tatar</source>
        <comment>language</comment>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <comment>language</comment>
        <translation>Uzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>language</comment>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>All-Russian Central Council of Trade Unions</source>
        <comment>body that confers or issues</comment>
        <translation>All-Russian Central Council of Trade Unions</translation>
    </message>
    <message>
        <source>Central Executive Committee and Council of People&apos;s Commissars of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Central Executive Committee and Council of People&apos;s Commissars of the USSR</translation>
    </message>
    <message>
        <source>Central Executive Committee of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Central Executive Committee of the USSR</translation>
    </message>
    <message>
        <source>Central Executive Committee, then Presidium of the Supreme Soviet of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Central Executive Committee, then Presidium of the Supreme Soviet of the USSR</translation>
    </message>
    <message>
        <source>Chairman of the State Council</source>
        <comment>body that confers or issues</comment>
        <translation>Chairman of the State Council</translation>
    </message>
    <message>
        <source>Council of State</source>
        <comment>body that confers or issues</comment>
        <translation>Council of State</translation>
    </message>
    <message>
        <source>Council of State of Cuba</source>
        <comment>body that confers or issues</comment>
        <translation>Council of State of Cuba</translation>
    </message>
    <message>
        <source>Eighth All-Russian Congress of Soviets</source>
        <comment>body that confers or issues</comment>
        <translation>Eighth All-Russian Congress of Soviets</translation>
    </message>
    <message>
        <source>Federal Assembly of Czechoslovakia</source>
        <comment>body that confers or issues</comment>
        <translation>Federal Assembly of Czechoslovakia</translation>
    </message>
    <message>
        <source>Federal Assembly of the Russian Federation</source>
        <comment>body that confers or issues</comment>
        <translation>Federal Assembly of the Russian Federation</translation>
    </message>
    <message>
        <source>Government of Czechoslovakia</source>
        <comment>body that confers or issues</comment>
        <translation>Government of Czechoslovakia</translation>
    </message>
    <message>
        <source>Head of the Donetsk People&apos;s Republic</source>
        <comment>body that confers or issues</comment>
        <translation>Head of the Donetsk People&apos;s Republic</translation>
    </message>
    <message>
        <source>Head of the Republic</source>
        <comment>body that confers or issues</comment>
        <translation>Head of the Republic</translation>
    </message>
    <message>
        <source>Mejlis of Turkmenistan</source>
        <comment>body that confers or issues</comment>
        <translation>Mejlis of Turkmenistan</translation>
    </message>
    <message>
        <source>Parliament of Albania</source>
        <comment>body that confers or issues</comment>
        <translation>Parliament of Albania</translation>
    </message>
    <message>
        <source>Parliament of Hungary</source>
        <comment>body that confers or issues</comment>
        <translation>Parliament of Hungary</translation>
    </message>
    <message>
        <source>Politburo of the Central Committee of the CPSU</source>
        <comment>body that confers or issues</comment>
        <translation>Politburo of the Central Committee of the CPSU</translation>
    </message>
    <message>
        <source>President of Azerbaijan</source>
        <comment>body that confers or issues</comment>
        <translation>President of Azerbaijan</translation>
    </message>
    <message>
        <source>President of Belarus</source>
        <comment>body that confers or issues</comment>
        <translation>President of Belarus</translation>
    </message>
    <message>
        <source>President of Kazakhstan</source>
        <comment>body that confers or issues</comment>
        <translation>President of Kazakhstan</translation>
    </message>
    <message>
        <source>President of Tajikistan</source>
        <comment>body that confers or issues</comment>
        <translation>President of Tajikistan</translation>
    </message>
    <message>
        <source>President of Turkmenistan</source>
        <comment>body that confers or issues</comment>
        <translation>President of Turkmenistan</translation>
    </message>
    <message>
        <source>President of Ukraine</source>
        <comment>body that confers or issues</comment>
        <translation>President of Ukraine</translation>
    </message>
    <message>
        <source>President of Uzbekistan</source>
        <comment>body that confers or issues</comment>
        <translation>President of Uzbekistan</translation>
    </message>
    <message>
        <source>President of Yugoslavia</source>
        <comment>body that confers or issues</comment>
        <translation>President of Yugoslavia</translation>
    </message>
    <message>
        <source>President of the Republic</source>
        <comment>body that confers or issues</comment>
        <translation>President of the Republic</translation>
    </message>
    <message>
        <source>President of the Russian Federation</source>
        <comment>body that confers or issues</comment>
        <translation>President of the Russian Federation</translation>
    </message>
    <message>
        <source>President of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>President of the USSR</translation>
    </message>
    <message>
        <source>Presidium of the Central Executive Committee of the USSR or of a union republic</source>
        <comment>body that confers or issues</comment>
        <translation>Presidium of the Central Executive Committee of the USSR or of a union republic</translation>
    </message>
    <message>
        <source>Presidium of the Central Executive Committee of the USSR, and of union republics</source>
        <comment>body that confers or issues</comment>
        <translation>Presidium of the Central Executive Committee of the USSR, and of union republics</translation>
    </message>
    <message>
        <source>Presidium of the Great People&apos;s Khural</source>
        <comment>body that confers or issues</comment>
        <translation>Presidium of the Great People&apos;s Khural</translation>
    </message>
    <message>
        <source>Presidium of the National Assembly</source>
        <comment>body that confers or issues</comment>
        <translation>Presidium of the National Assembly</translation>
    </message>
    <message>
        <source>Presidium of the National Assembly of Bulgaria</source>
        <comment>body that confers or issues</comment>
        <translation>Presidium of the National Assembly of Bulgaria</translation>
    </message>
    <message>
        <source>Presidium of the Supreme Soviet of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Presidium of the Supreme Soviet of the USSR</translation>
    </message>
    <message>
        <source>Presidium of the Supreme Soviet of the USSR; at the end, in 1991, the President of the USSR</source>
        <comment>body that confers or issues</comment>
        <translation>Presidium of the Supreme Soviet of the USSR; at the end, in 1991, the President of the USSR</translation>
    </message>
    <message>
        <source>Republic of Azerbaijan</source>
        <comment>body that confers or issues</comment>
        <translation>Republic of Azerbaijan</translation>
    </message>
    <message>
        <source>Standing Committee of the National Assembly</source>
        <comment>body that confers or issues</comment>
        <translation>Standing Committee of the National Assembly</translation>
    </message>
    <message>
        <source>Standing Committee of the National Assembly of the Democratic Republic of Vietnam</source>
        <comment>body that confers or issues</comment>
        <translation>Standing Committee of the National Assembly of the Democratic Republic of Vietnam</translation>
    </message>
    <message>
        <source>Supreme Council of Belarus</source>
        <comment>body that confers or issues</comment>
        <translation>Supreme Council of Belarus</translation>
    </message>
    <message>
        <source>Supreme Council of Uzbekistan</source>
        <comment>body that confers or issues</comment>
        <translation>Supreme Council of Uzbekistan</translation>
    </message>
    <message>
        <source>Supreme Soviet of the Russian Federation</source>
        <comment>body that confers or issues</comment>
        <translation>Supreme Soviet of the Russian Federation</translation>
    </message>
    <message>
        <source>Ufa provincial council of trade unions</source>
        <comment>body that confers or issues</comment>
        <translation>Ufa provincial council of trade unions</translation>
    </message>
    <message>
        <source>party leaders</source>
        <comment>body that confers or issues</comment>
        <translation>party leaders</translation>
    </message>
    <message>
        <source>provincial councils of trade unions</source>
        <comment>body that confers or issues</comment>
        <translation>provincial councils of trade unions</translation>
    </message>
    <message>
        <source>provincial councils of trade unions, on the proposal of workers&apos; meetings</source>
        <comment>body that confers or issues</comment>
        <translation>provincial councils of trade unions, on the proposal of workers&apos; meetings</translation>
    </message>
    <message>
        <source>those around the worker</source>
        <comment>body that confers or issues</comment>
        <translation>those around the worker</translation>
    </message>
    <message>
        <source>workers&apos; meetings</source>
        <comment>body that confers or issues</comment>
        <translation>workers&apos; meetings</translation>
    </message>
    <message>
        <source>announced at</source>
        <comment>property that a source speaks of</comment>
        <translation>announced at</translation>
    </message>
    <message>
        <source>announced by</source>
        <comment>property that a source speaks of</comment>
        <translation>announced by</translation>
    </message>
    <message>
        <source>who may bear it</source>
        <comment>property that a source speaks of</comment>
        <translation>who may bear it</translation>
    </message>
    <message>
        <source>context</source>
        <comment>property that a source speaks of</comment>
        <translation>context</translation>
    </message>
    <message>
        <source>remark of December 2012</source>
        <comment>property that a source speaks of</comment>
        <translation>remark of December 2012</translation>
    </message>
    <message>
        <source>emblematic bearer</source>
        <comment>property that a source speaks of</comment>
        <translation>emblematic bearer</translation>
    </message>
    <message>
        <source>era</source>
        <comment>property that a source speaks of</comment>
        <translation>era</translation>
    </message>
    <message>
        <source>ever conferred</source>
        <comment>property that a source speaks of</comment>
        <translation>ever conferred</translation>
    </message>
    <message>
        <source>first recipient</source>
        <comment>property that a source speaks of</comment>
        <translation>first recipient</translation>
    </message>
    <message>
        <source>first since</source>
        <comment>property that a source speaks of</comment>
        <translation>first since</translation>
    </message>
    <message>
        <source>first ten years</source>
        <comment>property that a source speaks of</comment>
        <translation>first ten years</translation>
    </message>
    <message>
        <source>first to bear it three times</source>
        <comment>property that a source speaks of</comment>
        <translation>first to bear it three times</translation>
    </message>
    <message>
        <source>followers</source>
        <comment>property that a source speaks of</comment>
        <translation>followers</translation>
    </message>
    <message>
        <source>foreign counterparts</source>
        <comment>property that a source speaks of</comment>
        <translation>foreign counterparts</translation>
    </message>
    <message>
        <source>foreigners</source>
        <comment>property that a source speaks of</comment>
        <translation>foreigners</translation>
    </message>
    <message>
        <source>founded by</source>
        <comment>property that a source speaks of</comment>
        <translation>founded by</translation>
    </message>
    <message>
        <source>ground</source>
        <comment>property that a source speaks of</comment>
        <translation>ground</translation>
    </message>
    <message>
        <source>helpers</source>
        <comment>property that a source speaks of</comment>
        <translation>helpers</translation>
    </message>
    <message>
        <source>idea first raised</source>
        <comment>property that a source speaks of</comment>
        <translation>idea first raised</translation>
    </message>
    <message>
        <source>standing of the insignia</source>
        <comment>property that a source speaks of</comment>
        <translation>standing of the insignia</translation>
    </message>
    <message>
        <source>standing of the issuer</source>
        <comment>property that a source speaks of</comment>
        <translation>standing of the issuer</translation>
    </message>
    <message>
        <source>last conferred</source>
        <comment>property that a source speaks of</comment>
        <translation>last conferred</translation>
    </message>
    <message>
        <source>nominated by</source>
        <comment>property that a source speaks of</comment>
        <translation>nominated by</translation>
    </message>
    <message>
        <source>times the norm</source>
        <comment>property that a source speaks of</comment>
        <translation>times the norm</translation>
    </message>
    <message>
        <source>Order of Lenin with it</source>
        <comment>property that a source speaks of</comment>
        <translation>Order of Lenin with it</translation>
    </message>
    <message>
        <source>Order of Lenin with a repeat conferral</source>
        <comment>property that a source speaks of</comment>
        <translation>Order of Lenin with a repeat conferral</translation>
    </message>
    <message>
        <source>precedence</source>
        <comment>property that a source speaks of</comment>
        <translation>precedence</translation>
    </message>
    <message>
        <source>recipients, three times</source>
        <comment>property that a source speaks of</comment>
        <translation>recipients, three times</translation>
    </message>
    <message>
        <source>recipients, twice</source>
        <comment>property that a source speaks of</comment>
        <translation>recipients, twice</translation>
    </message>
    <message>
        <source>record staged</source>
        <comment>property that a source speaks of</comment>
        <translation>record staged</translation>
    </message>
    <message>
        <source>remark published by</source>
        <comment>property that a source speaks of</comment>
        <translation>remark published by</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>property that a source speaks of</comment>
        <translation>replaced</translation>
    </message>
    <message>
        <source>restores</source>
        <comment>property that a source speaks of</comment>
        <translation>restores</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>property that a source speaks of</comment>
        <translation>revoked</translation>
    </message>
    <message>
        <source>second conferral</source>
        <comment>property that a source speaks of</comment>
        <translation>second conferral</translation>
    </message>
    <message>
        <source>shift output, tonnes</source>
        <comment>property that a source speaks of</comment>
        <translation>shift output, tonnes</translation>
    </message>
    <message>
        <source>signed after the remarks</source>
        <comment>property that a source speaks of</comment>
        <translation>signed after the remarks</translation>
    </message>
    <message>
        <source>signer</source>
        <comment>property that a source speaks of</comment>
        <translation>signer</translation>
    </message>
    <message>
        <source>signer&apos;s view</source>
        <comment>property that a source speaks of</comment>
        <translation>signer&apos;s view</translation>
    </message>
    <message>
        <source>standing</source>
        <comment>property that a source speaks of</comment>
        <translation>standing</translation>
    </message>
    <message>
        <source>stated reason</source>
        <comment>property that a source speaks of</comment>
        <translation>stated reason</translation>
    </message>
    <message>
        <source>supporters</source>
        <comment>property that a source speaks of</comment>
        <translation>supporters</translation>
    </message>
    <message>
        <source>supporting union</source>
        <comment>property that a source speaks of</comment>
        <translation>supporting union</translation>
    </message>
    <message>
        <source>conferrals on Vuchetich</source>
        <comment>property that a source speaks of</comment>
        <translation>conferrals on Vuchetich</translation>
    </message>
    <message>
        <source>weight, grams</source>
        <comment>property that a source speaks of</comment>
        <translation>weight, grams</translation>
    </message>
    <message>
        <source>women who had it twice, 1971</source>
        <comment>property that a source speaks of</comment>
        <translation>women who had it twice, 1971</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>male</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>female</translation>
    </message>
    <message>
        <source>agriculture</source>
        <comment>sector</comment>
        <translation>agriculture</translation>
    </message>
    <message>
        <source>mining</source>
        <comment>sector</comment>
        <translation>mining</translation>
    </message>
    <message>
        <source>metallurgy</source>
        <comment>sector</comment>
        <translation>metallurgy</translation>
    </message>
    <message>
        <source>energy</source>
        <comment>sector</comment>
        <translation>energy</translation>
    </message>
    <message>
        <source>machine building</source>
        <comment>sector</comment>
        <translation>machine building</translation>
    </message>
    <message>
        <source>light industry</source>
        <comment>sector</comment>
        <translation>light industry</translation>
    </message>
    <message>
        <source>food industry</source>
        <comment>sector</comment>
        <translation>food industry</translation>
    </message>
    <message>
        <source>chemical industry</source>
        <comment>sector</comment>
        <translation>chemical industry</translation>
    </message>
    <message>
        <source>forestry</source>
        <comment>sector</comment>
        <translation>forestry</translation>
    </message>
    <message>
        <source>construction</source>
        <comment>sector</comment>
        <translation>construction</translation>
    </message>
    <message>
        <source>transport</source>
        <comment>sector</comment>
        <translation>transport</translation>
    </message>
    <message>
        <source>communications</source>
        <comment>sector</comment>
        <translation>communications</translation>
    </message>
    <message>
        <source>trade and services</source>
        <comment>sector</comment>
        <translation>trade and services</translation>
    </message>
    <message>
        <source>science</source>
        <comment>sector</comment>
        <translation>science</translation>
    </message>
    <message>
        <source>defence industry</source>
        <comment>sector</comment>
        <translation>defence industry</translation>
    </message>
    <message>
        <source>culture</source>
        <comment>sector</comment>
        <translation>culture</translation>
    </message>
    <message>
        <source>education</source>
        <comment>sector</comment>
        <translation>education</translation>
    </message>
    <message>
        <source>health care</source>
        <comment>sector</comment>
        <translation>health care</translation>
    </message>
    <message>
        <source>sport</source>
        <comment>sector</comment>
        <translation>sport</translation>
    </message>
    <message>
        <source>state and party work</source>
        <comment>sector</comment>
        <translation>state and party work</translation>
    </message>
    <message>
        <source>other sector</source>
        <comment>sector</comment>
        <translation>other sector</translation>
    </message>
    <message>
        <source>conferred</source>
        <comment>status of a conferral</comment>
        <translation>conferred</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>status of a conferral</comment>
        <translation>revoked</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>status of a conferral</comment>
        <translation>restored</translation>
    </message>
    <message>
        <source>conferred posthumously</source>
        <comment>status of a conferral</comment>
        <translation>conferred posthumously</translation>
    </message>
    <message>
        <source>title</source>
        <comment>kind of award</comment>
        <translation>title</translation>
    </message>
    <message>
        <source>order</source>
        <comment>kind of award</comment>
        <translation>order</translation>
    </message>
    <message>
        <source>medal</source>
        <comment>kind of award</comment>
        <translation>medal</translation>
    </message>
    <message>
        <source>honour without a formal title</source>
        <comment>kind of award</comment>
        <translation>honour without a formal title</translation>
    </message>
    <message>
        <source>decree</source>
        <comment>kind of act</comment>
        <translation>decree</translation>
    </message>
    <message>
        <source>law</source>
        <comment>kind of act</comment>
        <translation>law</translation>
    </message>
    <message>
        <source>statute</source>
        <comment>kind of act</comment>
        <translation>statute</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>kind of act</comment>
        <translation>resolution</translation>
    </message>
    <message>
        <source>ordinance</source>
        <comment>kind of act</comment>
        <translation>ordinance</translation>
    </message>
    <message>
        <source>other act</source>
        <comment>kind of act</comment>
        <translation>other act</translation>
    </message>
    <message>
        <source>law</source>
        <comment>kind of source</comment>
        <translation>law</translation>
    </message>
    <message>
        <source>article</source>
        <comment>kind of source</comment>
        <translation>article</translation>
    </message>
    <message>
        <source>news report</source>
        <comment>kind of source</comment>
        <translation>news report</translation>
    </message>
    <message>
        <source>encyclopedia</source>
        <comment>kind of source</comment>
        <translation>encyclopedia</translation>
    </message>
    <message>
        <source>book</source>
        <comment>kind of source</comment>
        <translation>book</translation>
    </message>
    <message>
        <source>archival document</source>
        <comment>kind of source</comment>
        <translation>archival document</translation>
    </message>
    <message>
        <source>web page</source>
        <comment>kind of source</comment>
        <translation>web page</translation>
    </message>
    <message>
        <source>establishes</source>
        <comment>effect of an act</comment>
        <translation>establishes</translation>
    </message>
    <message>
        <source>amends</source>
        <comment>effect of an act</comment>
        <translation>amends</translation>
    </message>
    <message>
        <source>adds insignia</source>
        <comment>effect of an act</comment>
        <translation>adds insignia</translation>
    </message>
    <message>
        <source>restates the statute</source>
        <comment>effect of an act</comment>
        <translation>restates the statute</translation>
    </message>
    <message>
        <source>abolishes</source>
        <comment>effect of an act</comment>
        <translation>abolishes</translation>
    </message>
    <message>
        <source>restores</source>
        <comment>effect of an act</comment>
        <translation>restores</translation>
    </message>
    <message>
        <source>confers</source>
        <comment>effect of an act</comment>
        <translation>confers</translation>
    </message>
    <message>
        <source>revokes</source>
        <comment>effect of an act</comment>
        <translation>revokes</translation>
    </message>
    <message>
        <source>other effect</source>
        <comment>effect of an act</comment>
        <translation>other effect</translation>
    </message>
    <message>
        <source>succeeded by</source>
        <comment>relation of awards</comment>
        <translation>succeeded by</translation>
    </message>
    <message>
        <source>restored as</source>
        <comment>relation of awards</comment>
        <translation>restored as</translation>
    </message>
    <message>
        <source>accompanied by</source>
        <comment>relation of awards</comment>
        <translation>accompanied by</translation>
    </message>
    <message>
        <source>insignia of</source>
        <comment>relation of awards</comment>
        <translation>insignia of</translation>
    </message>
    <message>
        <source>counterpart of</source>
        <comment>relation of awards</comment>
        <translation>counterpart of</translation>
    </message>
    <message>
        <source>informal origin of</source>
        <comment>relation of awards</comment>
        <translation>informal origin of</translation>
    </message>
    <message>
        <source>ranks above</source>
        <comment>relation of awards</comment>
        <translation>ranks above</translation>
    </message>
    <message>
        <source>proposes</source>
        <comment>role in a procedure</comment>
        <translation>proposes</translation>
    </message>
    <message>
        <source>considers</source>
        <comment>role in a procedure</comment>
        <translation>considers</translation>
    </message>
    <message>
        <source>confers</source>
        <comment>role in a procedure</comment>
        <translation>confers</translation>
    </message>
    <message>
        <source>presents</source>
        <comment>role in a procedure</comment>
        <translation>presents</translation>
    </message>
    <message>
        <source>asserts</source>
        <comment>stance of a source</comment>
        <translation>asserts</translation>
    </message>
    <message>
        <source>disputes</source>
        <comment>stance of a source</comment>
        <translation>disputes</translation>
    </message>
    <message>
        <source>corrects</source>
        <comment>stance of a source</comment>
        <translation>corrects</translation>
    </message>
    <message>
        <source>conferrals</source>
        <comment>what a published total counts</comment>
        <translation>conferrals</translation>
    </message>
    <message>
        <source>recipients</source>
        <comment>what a published total counts</comment>
        <translation>recipients</translation>
    </message>
    <message>
        <source>recipients, twice</source>
        <comment>what a published total counts</comment>
        <translation>recipients, twice</translation>
    </message>
    <message>
        <source>recipients, three times</source>
        <comment>what a published total counts</comment>
        <translation>recipients, three times</translation>
    </message>
    <message>
        <source>women</source>
        <comment>what a published total counts</comment>
        <translation>women</translation>
    </message>
    <message>
        <source>men</source>
        <comment>what a published total counts</comment>
        <translation>men</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>what a published total counts</comment>
        <translation>revoked</translation>
    </message>
    <message>
        <source>day</source>
        <comment>a date is known to the</comment>
        <translation>day</translation>
    </message>
    <message>
        <source>month</source>
        <comment>a date is known to the</comment>
        <translation>month</translation>
    </message>
    <message>
        <source>season</source>
        <comment>a date is known to the</comment>
        <translation>season</translation>
    </message>
    <message>
        <source>year</source>
        <comment>a date is known to the</comment>
        <translation>year</translation>
    </message>
    <message>
        <source>decade</source>
        <comment>a date is known to the</comment>
        <translation>decade</translation>
    </message>
    <message>
        <source>century</source>
        <comment>a date is known to the</comment>
        <translation>century</translation>
    </message>
    <message>
        <source>span of time</source>
        <comment>a date is known to the</comment>
        <translation>span of time</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date is known to the</comment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>flag</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>flag</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Hero of Labour (informal)</source>
        <comment>short name of an award</comment>
        <translation>Hero of Labour (informal)</translation>
    </message>
    <message>
        <source>Hero of Labour</source>
        <comment>short name of an award</comment>
        <translation>Hero of Labour</translation>
    </message>
    <message>
        <source>Hero of Socialist Labour</source>
        <comment>short name of an award</comment>
        <translation>Hero of Socialist Labour</translation>
    </message>
    <message>
        <source>Hero of Labour RF</source>
        <comment>short name of an award</comment>
        <translation>Hero of Labour RF</translation>
    </message>
    <message>
        <source>conferral no.</source>
        <comment>category of a published total</comment>
        <translation>conferral no.</translation>
    </message>
    <message>
        <source>place</source>
        <comment>category of a published total</comment>
        <translation>place</translation>
    </message>
    <message>
        <source>republic</source>
        <comment>category of a published total</comment>
        <translation>republic</translation>
    </message>
    <message>
        <source>region</source>
        <comment>category of a published total</comment>
        <translation>region</translation>
    </message>
    <message>
        <source>status</source>
        <comment>category of a published total</comment>
        <translation>status</translation>
    </message>
    <message>
        <source>sector</source>
        <comment>category of a published total</comment>
        <translation>sector</translation>
    </message>
    <message>
        <source>still living</source>
        <comment>category of a published total</comment>
        <translation>still living</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>category of a published total</comment>
        <translation>kind</translation>
    </message>
    <message>
        <source>class</source>
        <comment>category of a published total</comment>
        <translation>class</translation>
    </message>
    <message>
        <source>2 or more</source>
        <comment>category of a published total</comment>
        <translation>2 or more</translation>
    </message>
    <message>
        <source>persons</source>
        <comment>category of a published total</comment>
        <translation>persons</translation>
    </message>
    <message>
        <source>collectives</source>
        <comment>category of a published total</comment>
        <translation>collectives</translation>
    </message>
    <message>
        <source>Moscow and Petrograd</source>
        <comment>category of a published total</comment>
        <translation>Moscow and Petrograd</translation>
    </message>
    <message>
        <source>Ufa</source>
        <comment>category of a published total</comment>
        <translation>Ufa</translation>
    </message>
    <message>
        <source>Tatar ASSR</source>
        <comment>category of a published total</comment>
        <translation>Tatar ASSR</translation>
    </message>
    <message>
        <source>Leningrad and Leningrad Oblast</source>
        <comment>category of a published total</comment>
        <translation>Leningrad and Leningrad Oblast</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category of a published total and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message numerus="yes">
        <source>conferral(s)</source>
        <comment>the word beside a number</comment>
        <translation>
            <numerusform>conferral</numerusform>
            <numerusform>conferrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <comment>the word beside a number</comment>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>act(s)</source>
        <comment>the word beside a number</comment>
        <translation>
            <numerusform>act</numerusform>
            <numerusform>acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>source(s)</source>
        <comment>the word beside a number</comment>
        <translation>
            <numerusform>source</numerusform>
            <numerusform>sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Relations of awards</source>
        <translation>Relations of awards</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Conferrals</source>
        <translation>Conferrals</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>Published totals</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Only one account gives this value.</source>
        <translation>Only one account gives this value.</translation>
    </message>
    <message>
        <source>All accounts agree.</source>
        <translation>All accounts agree.</translation>
    </message>
    <message>
        <source>An editor decided for this value.</source>
        <translation>An editor decided for this value.</translation>
    </message>
    <message>
        <source>Accepted because its kind of source ranks highest.</source>
        <translation>Accepted because its kind of source ranks highest.</translation>
    </message>
    <message>
        <source>Accepted because its source is the latest of equal rank.</source>
        <translation>Accepted because its source is the latest of equal rank.</translation>
    </message>
    <message>
        <source>Accepted because the record&apos;s own row says so; the sources rank the same.</source>
        <translation>Accepted because the record&apos;s own row says so; the sources rank the same.</translation>
    </message>
    <message>
        <source>The accounts differ, and no rule decides between them.</source>
        <translation>The accounts differ, and no rule decides between them.</translation>
    </message>
    <message>
        <source>No source says anything on this.</source>
        <translation>No source says anything on this.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a source and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 no. %2 of %3</source>
        <comment>kind, number and date of an act</comment>
        <translation>%1 no. %2 of %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind and date of an act</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>What sources state</source>
        <translation>What sources state</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
</context>
<context>
    <name>phalera::AnswerSummary</name>
    <message>
        <source>%1 on %2</source>
        <comment>conferrals on people</comment>
        <translation>%1 on %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; conferral(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; conferral</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; conferrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; person(s)</source>
        <comment>on so many people</comment>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; person</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; person(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; person</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; act(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; act</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; source(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; source</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln revocation</numerusform>
            <numerusform>%Ln revocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restoration(s)</source>
        <translation>
            <numerusform>%Ln restoration</numerusform>
            <numerusform>%Ln restorations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>records that possibly match, by their dates</comment>
        <translation>
            <numerusform>%Ln possible</numerusform>
            <numerusform>%Ln possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>possible too</source>
        <translation>possible too</translation>
    </message>
    <message>
        <source>undated too</source>
        <translation>undated too</translation>
    </message>
    <message>
        <source>Only what certainly lies in the chosen time</source>
        <translation>Only what certainly lies in the chosen time</translation>
    </message>
    <message>
        <source>Also what possibly lies in the chosen time</source>
        <translation>Also what possibly lies in the chosen time</translation>
    </message>
    <message>
        <source>Also what has no date</source>
        <translation>Also what has no date</translation>
    </message>
    <message>
        <source>Which records a choice of years lets through</source>
        <translation>Which records a choice of years lets through</translation>
    </message>
    <message>
        <source>Dates that count: %1</source>
        <translation>Dates that count: %1</translation>
    </message>
    <message>
        <source>searching everything…</source>
        <translation>searching everything…</translation>
    </message>
    <message>
        <source>searching for “%1”…</source>
        <translation>searching for “%1”…</translation>
    </message>
    <message>
        <source>These are the numbers of the search before</source>
        <translation>These are the numbers of the search before</translation>
    </message>
</context>
<context>
    <name>phalera::AskedReport</name>
    <message>
        <source>“%1” is no PDF. Choose a report that Phalera saved as PDF.</source>
        <translation>“%1” is no PDF. Choose a report that Phalera saved as PDF.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; it may be damaged or cut short. Take another copy of it. (%2)</source>
        <translation>“%1” cannot be read; it may be damaged or cut short. Take another copy of it. (%2)</translation>
    </message>
    <message>
        <source>“%1” is a book of several reports, which cannot be asked again as a whole. Make the book anew.</source>
        <translation>“%1” is a book of several reports, which cannot be asked again as a whole. Make the book anew.</translation>
    </message>
    <message>
        <source>“%1” does not tell how it was made: it is no report of Phalera, or another program saved it without its attachments. Make the report anew, or take the file that Phalera wrote.</source>
        <translation>“%1” does not tell how it was made: it is no report of Phalera, or another program saved it without its attachments. Make the report anew, or take the file that Phalera wrote.</translation>
    </message>
    <message>
        <source>“%1” tells how it was made in a way that this version of Phalera does not know (%2 in report.json). It may come from a newer version.</source>
        <translation>“%1” tells how it was made in a way that this version of Phalera does not know (%2 in report.json). It may come from a newer version.</translation>
    </message>
    <message>
        <source>Errata tell two archives apart, and the PDF holds neither. Make them anew from both.</source>
        <translation>Errata tell two archives apart, and the PDF holds neither. Make them anew from both.</translation>
    </message>
    <message>
        <source>The PDF does not tell all that this kind of report needs. Make the report anew.</source>
        <translation>The PDF does not tell all that this kind of report needs. Make the report anew.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came</source>
        <translation>
            <numerusform>%Ln row came</numerusform>
            <numerusform>%Ln rows came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) went</source>
        <translation>
            <numerusform>%Ln row went</numerusform>
            <numerusform>%Ln rows went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed</source>
        <translation>
            <numerusform>%Ln row changed</numerusform>
            <numerusform>%Ln rows changed</numerusform>
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
        <translation>%1, %2, data version %3</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>at an unknown time</translation>
    </message>
</context>
<context>
    <name>phalera::AwardItemsBox</name>
    <message>
        <source>Which award of this archive is it?</source>
        <translation>Which award of this archive is it?</translation>
    </message>
    <message>
        <source>the one of the same name</source>
        <translation>the one of the same name</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>none of them</translation>
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
            <numerusform>%1, %Ln statement</numerusform>
            <numerusform>%1, %Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phalera::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stack of a bar and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything in the archive: %1</source>
        <translation>everything in the archive: %1</translation>
    </message>
</context>
<context>
    <name>phalera::ChartsPanel</name>
    <message>
        <source>C&amp;ount</source>
        <translation>C&amp;ount</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>&amp;Divided by</source>
        <translation>&amp;Divided by</translation>
    </message>
    <message>
        <source>Shows the bars of the whole archive behind those of the search</source>
        <translation>Shows the bars of the whole archive behind those of the search</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>The numbers of the chart</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>&amp;Everything behind</source>
        <translation>&amp;Everything behind</translation>
    </message>
    <message>
        <source>Dra&amp;wn</source>
        <translation>Dra&amp;wn</translation>
    </message>
    <message>
        <source>&amp;Unpin A</source>
        <translation>&amp;Unpin A</translation>
    </message>
    <message>
        <source>&amp;Pin as A</source>
        <translation>&amp;Pin as A</translation>
    </message>
    <message>
        <source>Ends the comparison and shows the present search alone</source>
        <translation>Ends the comparison and shows the present search alone</translation>
    </message>
    <message>
        <source>Keeps this search as A, to draw the next ones beside it as B</source>
        <translation>Keeps this search as A, to draw the next ones beside it as B</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>what a chart is compared with</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>While A and B are compared, bars are divided by these</source>
        <translation>While A and B are compared, bars are divided by these</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Figure…</translation>
    </message>
    <message>
        <source>Makes a figure for a publication: SVG, PDF or PNG, with caption and source</source>
        <translation>Makes a figure for a publication: SVG, PDF or PNG, with caption and source</translation>
    </message>
    <message>
        <source>Only over ages, divided by sex or another field</source>
        <translation>Only over ages, divided by sex or another field</translation>
    </message>
    <message>
        <source>Choose first what the bars are divided by</source>
        <translation>Choose first what the bars are divided by</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln records: too many to be named in a search. Narrow the search first.</source>
        <translation>
            <numerusform>This is %Ln record: too many to be named in a search. Narrow the search first.</numerusform>
            <numerusform>These are %Ln records: too many to be named in a search. Narrow the search first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial numbers are drawn as points</source>
        <translation>Serial numbers are drawn as points</translation>
    </message>
    <message>
        <source>Only for serial numbers</source>
        <translation>Only for serial numbers</translation>
    </message>
    <message>
        <source>Only over years, decades, months, ages or other numbers</source>
        <translation>Only over years, decades, months, ages or other numbers</translation>
    </message>
    <message>
        <source>Only over years, ages or other numbers, divided by a field</source>
        <translation>Only over years, ages or other numbers, divided by a field</translation>
    </message>
</context>
<context>
    <name>phalera::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Remove filter: %1</translation>
    </message>
    <message>
        <source>%1. Click to find the word only as it is typed.</source>
        <comment>why a name was found</comment>
        <translation>%1. Click to find the word only as it is typed.</translation>
    </message>
</context>
<context>
    <name>phalera::CriticismComposer</name>
    <message>
        <source>Source criticism</source>
        <translation>Source criticism</translation>
    </message>
    <message>
        <source>Records that cite it</source>
        <translation>Records that cite it</translation>
    </message>
    <message>
        <source>Values that it tells</source>
        <translation>Values that it tells</translation>
    </message>
    <message>
        <source>Told by it alone</source>
        <translation>Told by it alone</translation>
    </message>
    <message>
        <source>Contradicted by others</source>
        <translation>Contradicted by others</translation>
    </message>
    <message>
        <source>Of them accepted as it says</source>
        <translation>Of them accepted as it says</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In numbers</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>%1 (disputed)</source>
        <comment>a value that a source disputes</comment>
        <translation>%1 (disputed)</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Record and field</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>This source</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Accepted, and why</source>
        <translation>Accepted, and why</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>value, why it was accepted</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Where others say otherwise</source>
        <translation>Where others say otherwise</translation>
    </message>
    <message>
        <source>No other source contradicts what this one tells of a record.</source>
        <translation>No other source contradicts what this one tells of a record.</translation>
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
        <translation>Its statements</translation>
    </message>
</context>
<context>
    <name>phalera::DossierComposer</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Conferrals</source>
        <translation>Conferrals</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>What is said about it</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Cited by</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 (sources differ)</source>
        <comment>a value and its mark of doubt</comment>
        <translation>%1 (sources differ)</translation>
    </message>
    <message>
        <source>conferral no. %1</source>
        <translation>conferral no. %1</translation>
    </message>
    <message>
        <source>medal no. %1</source>
        <translation>medal no. %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>How it was conferred</source>
        <translation>How it was conferred</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>award, relation, award</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lineage</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>Published totals</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Where sources differ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and one account of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <comment>an account that a source disputes</comment>
        <translation>%1, disputed</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <comment>an account that was accepted</comment>
        <translation>%1, accepted</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>left out because the person may be living</comment>
        <translation>withheld</translation>
    </message>
</context>
<context>
    <name>phalera::DossierPanel</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a record in the table, an act in the lineage or a source to see its facts here, each with its sources.</source>
        <translation>Choose a record in the table, an act in the lineage or a source to see its facts here, each with its sources.</translation>
    </message>
</context>
<context>
    <name>phalera::DossierText</name>
    <message>
        <source>Conferrals</source>
        <translation>Conferrals</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>the nth conferral</comment>
        <translation>no. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was conferred</source>
        <translation>How it was conferred</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lineage</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>Published totals</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Where sources differ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>What is said about it</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Cited by</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>sources differ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>open ↗</source>
        <translation>open ↗</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>Print dossier</source>
        <translation>Print dossier</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copy with citation</translation>
    </message>
    <message>
        <source>Its recipients</source>
        <translation>Its recipients</translation>
    </message>
    <message>
        <source>All conferred by it</source>
        <translation>All conferred by it</translation>
    </message>
    <message>
        <source>Conferrals that cite it</source>
        <translation>Conferrals that cite it</translation>
    </message>
    <message>
        <source>Others of this sector</source>
        <translation>Others of this sector</translation>
    </message>
    <message>
        <source>(%1 Old Style)</source>
        <translation>(%1 Old Style)</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>As written in the source</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Merged from several records</source>
        <translation>Merged from several records</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>phalera::DuplicateModel</name>
    <message>
        <source>%1: %2 of 100 points</source>
        <comment>likely or possible, and the score</comment>
        <translation>%1: %2 of 100 points</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Another record</translation>
    </message>
</context>
<context>
    <name>phalera::Duplicates</name>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>Birthplace</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Wikidata item</source>
        <translation>Wikidata item</translation>
    </message>
    <message>
        <source>Date of the same award</source>
        <translation>Date of the same award</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Republic</source>
        <translation>Republic</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>the same in another spelling</source>
        <translation>the same in another spelling</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation>an initial that fits</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>another name of the same person</source>
        <translation>another name of the same person</translation>
    </message>
    <message>
        <source>may agree</source>
        <translation>may agree</translation>
    </message>
    <message>
        <source>as far apart as the two calendars</source>
        <translation>as far apart as the two calendars</translation>
    </message>
    <message>
        <source>differ a little</source>
        <translation>differ a little</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>differ</translation>
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
        <translation>likely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 is merged into %2</translation>
    </message>
    <message>
        <source>%1 is not the same as %2</source>
        <translation>%1 is not the same as %2</translation>
    </message>
    <message>
        <source>%1 was chosen: %2</source>
        <translation>%1 was chosen: %2</translation>
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
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Not the same</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Comparing people…</source>
        <translation>Comparing people…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people may be one.</source>
        <translation>
            <numerusform>%Ln pair of people may be one.</numerusform>
            <numerusform>%Ln pairs of people may be one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are likely.</source>
        <translation>
            <numerusform>%Ln pair is likely.</numerusform>
            <numerusform>%Ln pairs are likely.</numerusform>
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
            <numerusform>Both ids will lead to this record. %Ln conferral of both is the same and becomes one.</numerusform>
            <numerusform>Both ids will lead to this record. %Ln conferrals of both are the same and become one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ids will lead to this record. The conferrals of both stay; none of them is surely the same.</source>
        <translation>Both ids will lead to this record. The conferrals of both stay; none of them is surely the same.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Search again</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Possible duplicates of what was imported</source>
        <translation>Possible duplicates of what was imported</translation>
    </message>
    <message>
        <source>Pairs of people who may be one</source>
        <translation>Pairs of people who may be one</translation>
    </message>
    <message>
        <source>Decide that both are one person; it can be taken back at any time</source>
        <translation>Decide that both are one person; it can be taken back at any time</translation>
    </message>
    <message>
        <source>Decide that these are two people; the pair does not come back</source>
        <translation>Decide that these are two people; the pair does not come back</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Take back the last decision</translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation>The two records, field by field</translation>
    </message>
    <message>
        <source>Where the two differ, tick what holds; else the usual rule decides</source>
        <translation>Where the two differ, tick what holds; else the usual rule decides</translation>
    </message>
    <message>
        <source>Optional; kept with the decision</source>
        <translation>Optional; kept with the decision</translation>
    </message>
    <message>
        <source>Stands for &amp;both:</source>
        <translation>Stands for &amp;both:</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Why:</translation>
    </message>
    <message>
        <source>Nobody in this archive seems to be there twice. Look again after an import.</source>
        <translation>Nobody in this archive seems to be there twice. Look again after an import.</translation>
    </message>
</context>
<context>
    <name>phalera::ErrataComposer</name>
    <message>
        <source>Errata</source>
        <translation>Errata</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>an archive, an earlier one</comment>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Both archives hold the same records.</source>
        <translation>Both archives hold the same records.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>New records</translation>
    </message>
    <message>
        <source>Records that are gone</source>
        <translation>Records that are gone</translation>
    </message>
    <message>
        <source>%1, data version %2</source>
        <translation>%1, data version %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Changed records</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>value of a field</comment>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>phalera::ExpertiseComposer</name>
    <message>
        <source>Expertise of a number</source>
        <translation>Expertise of a number</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>serial number of an insignia</comment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>What the archive knows of the serial numbers of insignia near this one. Each award is looked at by itself, as each has numbers of its own.</source>
        <translation>What the archive knows of the serial numbers of insignia near this one. Each award is looked at by itself, as each has numbers of its own.</translation>
    </message>
    <message>
        <source>No serial number of the awards that were asked for is on record.</source>
        <translation>No serial number of the awards that were asked for is on record.</translation>
    </message>
    <message>
        <source>Numbers on record near it</source>
        <translation>Numbers on record near it</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>This number</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>not on record</translation>
    </message>
    <message>
        <source>Next lower</source>
        <translation>Next lower</translation>
    </message>
    <message>
        <source>Next higher</source>
        <translation>Next higher</translation>
    </message>
    <message>
        <source>Numbers on record</source>
        <translation>Numbers on record</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers on record of so many conferrals</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undated</translation>
    </message>
    <message>
        <source>Not a plain number</source>
        <translation>Not a plain number</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>number, date, person</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>left out because the person may be living</comment>
        <translation>withheld</translation>
    </message>
    <message>
        <source>With a single number on record nothing can be said on the order in which they were given out.</source>
        <translation>With a single number on record nothing can be said on the order in which they were given out.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pair(s) of numbers that follow each other on record none contradicts that they were given out in their order.</source>
        <translation>
            <numerusform>The %Ln pair of numbers that follow each other on record does not contradict that they were given out in their order.</numerusform>
            <numerusform>Of %Ln pairs of numbers that follow each other on record none contradicts that they were given out in their order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pair(s) of numbers that follow each other on record, %1 contradict that they were given out in their order: the higher number was conferred earlier.</source>
        <translation>
            <numerusform>Of %Ln pair of numbers that follow each other on record, %1 contradict that they were given out in their order: the higher number was conferred earlier.</numerusform>
            <numerusform>Of %Ln pairs of numbers that follow each other on record, %1 contradict that they were given out in their order: the higher number was conferred earlier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bounds: no other number is on record.</source>
        <translation>There are no bounds: no other number is on record.</translation>
    </message>
    <message>
        <source>There are no bounds: a lower number was conferred after a higher one, so numbers around this one were not given out in their order.</source>
        <translation>There are no bounds: a lower number was conferred after a higher one, so numbers around this one were not given out in their order.</translation>
    </message>
    <message>
        <source>If numbers were given out in their order, this one was conferred not after %1. There is no lower bound.</source>
        <translation>If numbers were given out in their order, this one was conferred not after %1. There is no lower bound.</translation>
    </message>
    <message>
        <source>If numbers were given out in their order, this one was conferred not before %1. There is no upper bound.</source>
        <translation>If numbers were given out in their order, this one was conferred not before %1. There is no upper bound.</translation>
    </message>
    <message>
        <source>If numbers were given out in their order, this one was conferred not before %1 and not after %2.</source>
        <translation>If numbers were given out in their order, this one was conferred not before %1 and not after %2.</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
</context>
<context>
    <name>phalera::ExportDialog</name>
    <message>
        <source>Export this view</source>
        <translation>Export this view</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>What is exported</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Words, as they are shown</source>
        <translation>Words, as they are shown</translation>
    </message>
    <message>
        <source>Codes and EDTF, for programs</source>
        <translation>Codes and EDTF, for programs</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Cells</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Delimiter</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8 for Excel</source>
        <translation>&amp;Mark as UTF-8 for Excel</translation>
    </message>
    <message>
        <source>A byte order mark at the beginning of the file. Other programs need none.</source>
        <translation>A byte order mark at the beginning of the file. Other programs need none.</translation>
    </message>
    <message>
        <source>Say &amp;beside it where it came from</source>
        <translation>Say &amp;beside it where it came from</translation>
    </message>
    <message>
        <source>The format has no room for the search, the archive, its data version, the day and the licence. They go into a file of the same name that ends in -metadata.json.</source>
        <translation>The format has no room for the search, the archive, its data version, the day and the licence. They go into a file of the same name that ends in -metadata.json.</translation>
    </message>
    <message>
        <source>The file itself says the search, the archive, its data version, the day and the licence.</source>
        <translation>The file itself says the search, the archive, its data version, the day and the licence.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>The next step shows the figure and asks for its size, letters and caption.</source>
        <translation>The next step shows the figure and asks for its size, letters and caption.</translation>
    </message>
</context>
<context>
    <name>phalera::FacetDelegate</name>
    <message>
        <source>Let “%1” in again</source>
        <translation>Let “%1” in again</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Exclude “%1”</translation>
    </message>
</context>
<context>
    <name>phalera::FacetHistogram</name>
    <message>
        <source>Drag to choose a span; arrow keys move it, with Shift its end, with Control its beginning; Escape clears it.</source>
        <translation>Drag to choose a span; arrow keys move it, with Shift its end, with Control its beginning; Escape clears it.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>Nothing is known</translation>
    </message>
    <message>
        <source>Everything from %1 to %2</source>
        <translation>Everything from %1 to %2</translation>
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
            <numerusform>%1, perhaps %Ln more</numerusform>
            <numerusform>%1, perhaps %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phalera::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facets</translation>
    </message>
    <message>
        <source>+ Facet…</source>
        <translation>+ Facet…</translation>
    </message>
    <message>
        <source>Choose which fields are facets</source>
        <translation>Choose which fields are facets</translation>
    </message>
    <message>
        <source>Usual facets</source>
        <translation>Usual facets</translation>
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
        <translation>%1, excluded</translation>
    </message>
</context>
<context>
    <name>phalera::FacetSection</name>
    <message>
        <source>Fold “%1”</source>
        <translation>Fold “%1”</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>Unfold “%1”</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Only “%1”</translation>
    </message>
    <message>
        <source>All but “%1”</source>
        <translation>All but “%1”</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>Copy the counts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known to the year</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln not known to the year</numerusform>
            <numerusform>%Ln not known to the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known exactly</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln not known exactly</numerusform>
            <numerusform>%Ln not known exactly</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, and what else can be done with “%1”</source>
        <translation>Order, and what else can be done with “%1”</translation>
    </message>
    <message>
        <source>Options of the facet: %1</source>
        <translation>Options of the facet: %1</translation>
    </message>
    <message>
        <source>Space chooses a value, the minus key excludes it.</source>
        <translation>Space chooses a value, the minus key excludes it.</translation>
    </message>
    <message>
        <source>Search in these values</source>
        <translation>Search in these values</translation>
    </message>
    <message>
        <source>Search in the values of: %1</source>
        <translation>Search in the values of: %1</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Most frequent first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Remove this facet</source>
        <translation>Remove this facet</translation>
    </message>
    <message>
        <source>Let “%1” in again</source>
        <translation>Let “%1” in again</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Exclude “%1”</translation>
    </message>
</context>
<context>
    <name>phalera::FetchDialog</name>
    <message>
        <source>Fetch from Wikidata</source>
        <translation>Fetch from Wikidata</translation>
    </message>
    <message>
        <source>Name of the award, as Wikidata has it</source>
        <translation>Name of the award, as Wikidata has it</translation>
    </message>
    <message>
        <source>Name of the award</source>
        <translation>Name of the award</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Items found</translation>
    </message>
    <message>
        <source>the one that is called as the item</source>
        <translation>the one that is called as the item</translation>
    </message>
    <message>
        <source>Search for the award, choose its item, and fetch the people who hold it. They are saved as a file, which is then read without any change first, so that you see what it brings.</source>
        <translation>Search for the award, choose its item, and fetch the people who hold it. They are saved as a file, which is then read without any change first, so that you see what it brings.</translation>
    </message>
    <message>
        <source>Which &amp;award of this archive it is</source>
        <translation>Which &amp;award of this archive it is</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing is called so. Try the beginning of the name, or the name in the other language.</source>
        <translation>Nothing is called so. Try the beginning of the name, or the name in the other language.</translation>
    </message>
    <message>
        <source>Choose the item that is the award.</source>
        <translation>Choose the item that is the award.</translation>
    </message>
    <message>
        <source>Save what is fetched</source>
        <translation>Save what is fetched</translation>
    </message>
    <message>
        <source>JSON Lines (*.ndjson)</source>
        <translation>JSON Lines (*.ndjson)</translation>
    </message>
    <message>
        <source>Asking for the award…</source>
        <translation>Asking for the award…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln a minute</source>
        <comment>items</comment>
        <translation>
            <numerusform>%1 · %Ln a minute</numerusform>
            <numerusform>%1 · %Ln a minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What came is kept: fetch into the same file to go on.</source>
        <translation>%1 What came is kept: fetch into the same file to go on.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stopped. What came is kept: fetch into the same file to go on.</source>
        <translation>Stopped. What came is kept: fetch into the same file to go on.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Fetch…</translation>
    </message>
</context>
<context>
    <name>phalera::FigureDialog</name>
    <message>
        <source>Figure for a publication</source>
        <translation>Figure for a publication</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Write title and caption anew</source>
        <translation>&amp;Write title and caption anew</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>as it needs</source>
        <translation>as it needs</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Colours with patterns</source>
        <translation>Colours with patterns</translation>
    </message>
    <message>
        <source>Greys with patterns</source>
        <translation>Greys with patterns</translation>
    </message>
    <message>
        <source> dots an inch</source>
        <translation> dots an inch</translation>
    </message>
    <message>
        <source>SVG and PDF are sharp in every size</source>
        <translation>SVG and PDF are sharp in every size</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>no title</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>no caption</translation>
    </message>
    <message>
        <source>&amp;Numbers as a CSV file beside it</source>
        <translation>&amp;Numbers as a CSV file beside it</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Caption</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>W&amp;idth</source>
        <translation>W&amp;idth</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Height</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Letters</translation>
    </message>
    <message>
        <source>In&amp;ks</source>
        <translation>In&amp;ks</translation>
    </message>
    <message>
        <source>&amp;PNG</source>
        <translation>&amp;PNG</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Save the figure</translation>
    </message>
    <message>
        <source>Drawings (*.svg *.pdf *.png)</source>
        <translation>Drawings (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>phalera::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Preview of the figure</translation>
    </message>
</context>
<context>
    <name>phalera::ImportDialog</name>
    <message>
        <source>Change &amp;nothing if there is a problem</source>
        <translation>Change &amp;nothing if there is a problem</translation>
    </message>
    <message>
        <source>Import the &amp;rest; leave out what has a problem</source>
        <translation>Import the &amp;rest; leave out what has a problem</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choose &amp;files…</translation>
    </message>
    <message>
        <source>Choose data &amp;package…</source>
        <translation>Choose data &amp;package…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>What is read</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>Folder of a data package</source>
        <translation>Folder of a data package</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reading, to see what would be added. Nothing is changed.</source>
        <translation>Reading, to see what would be added. Nothing is changed.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>records an import would add</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further account(s) of records that are there</source>
        <translation>
            <numerusform>%Ln further account of records that are there</numerusform>
            <numerusform>%Ln further accounts of records that are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <translation>%1. Nothing was changed.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>This is a &amp;list of another kind: say what its columns are</source>
        <translation>This is a &amp;list of another kind: say what its columns are</translation>
    </message>
    <message>
        <source>Choose tables or workbooks, or the folder of a data package. They are read first without any change, so that you see what they bring.</source>
        <translation>Choose tables or workbooks, or the folder of a data package. They are read first without any change, so that you see what they bring.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read</source>
        <comment>of people and conferrals</comment>
        <translation>
            <numerusform>%Ln record read</numerusform>
            <numerusform>%Ln records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not read, kept as written</source>
        <translation>
            <numerusform>%Ln value not read, kept as written</numerusform>
            <numerusform>%Ln values not read, kept as written</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Save this list…</translation>
    </message>
    <message>
        <source>Problems and remarks</source>
        <translation>Problems and remarks</translation>
    </message>
    <message>
        <source>Tables, workbooks, bibliographies and people (*.csv *.tsv *.tab *.xlsx *.xlsm *.ods *.json *.ndjson *.jsonl *.bib *.ris *.ged *.xml);;All files (*)</source>
        <translation>Tables, workbooks, bibliographies and people (*.csv *.tsv *.tab *.xlsx *.xlsm *.ods *.json *.ndjson *.jsonl *.bib *.ris *.ged *.xml);;All files (*)</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Looking for duplicates…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible &amp;duplicate(s)…</source>
        <translation>
            <numerusform>%Ln possible &amp;duplicate…</numerusform>
            <numerusform>%Ln possible &amp;duplicates…</numerusform>
        </translation>
    </message>
    <message>
        <source>People who came in and may be there already, to be compared and merged</source>
        <translation>People who came in and may be there already, to be compared and merged</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them add(s) what was not known</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln of them adds what was not known</numerusform>
            <numerusform>%Ln of them add what was not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them contradict(s) what is there</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln of them contradicts what is there</numerusform>
            <numerusform>%Ln of them contradict what is there</numerusform>
        </translation>
    </message>
    <message>
        <source>Save problems and remarks</source>
        <translation>Save problems and remarks</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot come in: say below whether the others do.</source>
        <translation>
            <numerusform>%Ln row cannot come in: say below whether the others do.</numerusform>
            <numerusform>%Ln rows cannot come in: say below whether the others do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phalera::ImportListDialog</name>
    <message>
        <source>Past imports</source>
        <translation>Past imports</translation>
    </message>
    <message>
        <source>Nothing was imported into this archive yet.</source>
        <translation>Nothing was imported into this archive yet.</translation>
    </message>
    <message>
        <source>Choose an import to take out again what it brought. What other imports brought too, or refer to, stays. You see first what would go; nothing is changed by that.</source>
        <translation>Choose an import to take out again what it brought. What other imports brought too, or refer to, stays. You see first what would go; nothing is changed by that.</translation>
    </message>
    <message>
        <source>Looking what would go. Nothing is changed.</source>
        <translation>Looking what would go. Nothing is changed.</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Withdrawing…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation>&amp;Withdraw now</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>Take out what this import brought; to have it again, import it again</source>
        <translation>Take out what this import brought; to have it again, import it again</translation>
    </message>
    <message>
        <source>See what would go and what would stay</source>
        <translation>See what would go and what would stay</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>phalera::ImportListModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>phalera::ImportPreview</name>
    <message>
        <source>The first rows as they will be read</source>
        <translation>The first rows as they will be read</translation>
    </message>
</context>
<context>
    <name>phalera::LineageComposer</name>
    <message>
        <source>Lineage of the awards</source>
        <translation>Lineage of the awards</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>Published totals</translation>
    </message>
    <message>
        <source>What is said about awards and acts</source>
        <translation>What is said about awards and acts</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>numbers of awards, acts and relations</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln award(s)</source>
        <translation>
            <numerusform>%Ln award</numerusform>
            <numerusform>%Ln awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an act</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>phalera::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Lineage</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show all of time</source>
        <translation>Show all of time</translation>
    </message>
    <message>
        <source>Show each award of other states</source>
        <translation>Show each award of other states</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>No archive is open.</translation>
    </message>
    <message>
        <source>This archive holds no awards yet, so there is no lineage to draw.
Import the tables awards, award_relations and acts with File › Import.</source>
        <translation>This archive holds no awards yet, so there is no lineage to draw.
Import the tables awards, award_relations and acts with File › Import.</translation>
    </message>
    <message>
        <source>No title of this archive has conferrals or relations to other titles, so there is no lineage to draw.
Import the tables award_relations and conferrals with File › Import.</source>
        <translation>No title of this archive has conferrals or relations to other titles, so there is no lineage to draw.
Import the tables award_relations and conferrals with File › Import.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of time, on a button</comment>
        <translation>All</translation>
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
        <translation>Open archive</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (read-only)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conferral(s)</source>
        <translation>
            <numerusform>%Ln conferral</numerusform>
            <numerusform>%Ln conferrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln revocation</numerusform>
            <numerusform>%Ln revocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people in the archive</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>data version %1</source>
        <translation>data version %1</translation>
    </message>
    <message>
        <source>Equal data have an equal version: %1</source>
        <translation>Equal data have an equal version: %1</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>answered in %1 ms</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>New archive</translation>
    </message>
    <message>
        <source>Folder for the data package</source>
        <translation>Folder for the data package</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Written to %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its sources</source>
        <translation>Copied with its sources</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Phalera %1&lt;/h3&gt;&lt;p&gt;The lineage of the labour-hero awards, with the source of every fact.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Phalera %1&lt;/h3&gt;&lt;p&gt;The lineage of the labour-hero awards, with the source of every fact.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Made with Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This archive: %1&lt;br&gt;data version %2&lt;/p&gt;</source>
        <translation>&lt;p&gt;This archive: %1&lt;br&gt;data version %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Phalera</source>
        <translation>About Phalera</translation>
    </message>
    <message>
        <source>%1. %2, data version %3</source>
        <comment>query, archive, version</comment>
        <translation>%1. %2, data version %3</translation>
    </message>
    <message>
        <source>Link to this query copied</source>
        <translation>Link to this query copied</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copying %Ln row…</numerusform>
            <numerusform>Copying %Ln rows…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Nothing was copied</translation>
    </message>
    <message>
        <source>What was dropped is no query. %1</source>
        <translation>What was dropped is no query. %1</translation>
    </message>
    <message>
        <source>Query “%1”</source>
        <translation>Query “%1”</translation>
    </message>
    <message>
        <source>The link was made for “%1”; this is what “%2” holds.</source>
        <translation>The link was made for “%1”; this is what “%2” holds.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Take off what is &amp;not there</source>
        <translation>Take off what is &amp;not there</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Clear this list</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>None are kept</source>
        <translation>None are kept</translation>
    </message>
    <message>
        <source>&amp;Keep recent searches</source>
        <translation>&amp;Keep recent searches</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Open query</translation>
    </message>
    <message>
        <source>Phalera queries (*.phq);;All files (*)</source>
        <translation>Phalera queries (*.phq);;All files (*)</translation>
    </message>
    <message>
        <source>Save query</source>
        <translation>Save query</translation>
    </message>
    <message>
        <source>Phalera queries (*.phq)</source>
        <translation>Phalera queries (*.phq)</translation>
    </message>
    <message>
        <source>Export the archive</source>
        <translation>Export the archive</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (*.ndjson *.jsonl)</source>
        <translation>JSON Lines (*.ndjson *.jsonl)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nothing was written</translation>
    </message>
    <message numerus="yes">
        <source>The table: %Ln row(s), %1</source>
        <translation>
            <numerusform>The table: %Ln row, %1</numerusform>
            <numerusform>The table: %Ln rows, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list: %Ln source(s)</source>
        <translation>
            <numerusform>The list: %Ln source</numerusform>
            <numerusform>The list: %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>The lineage as it is in view</source>
        <translation>The lineage as it is in view</translation>
    </message>
    <message>
        <source>The chart and its numbers: %1</source>
        <translation>The chart and its numbers: %1</translation>
    </message>
    <message>
        <source>The map and its numbers: %1</source>
        <translation>The map and its numbers: %1</translation>
    </message>
    <message>
        <source>The dossier: %1</source>
        <translation>The dossier: %1</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Export this view</translation>
    </message>
    <message>
        <source>The file is written as soon as the data version is known…</source>
        <translation>The file is written as soon as the data version is known…</translation>
    </message>
    <message>
        <source>GEDCOM 7 (*.ged)</source>
        <translation>GEDCOM 7 (*.ged)</translation>
    </message>
    <message>
        <source>EAC-CPF 2.0, all in one file (*.xml);;EAC-CPF 2.0, a folder with a file for each: no ending (*)</source>
        <translation>EAC-CPF 2.0, all in one file (*.xml);;EAC-CPF 2.0, a folder with a file for each: no ending (*)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Export people</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>This cannot be taken back</translation>
    </message>
    <message>
        <source>This cannot be opened here. Phalera takes one archive (*.phalera) or query (*.phq), CSV tables, the folder of a data package, one report that it saved as PDF, or the text of a query.</source>
        <translation>This cannot be opened here. Phalera takes one archive (*.phalera) or query (*.phq), CSV tables, the folder of a data package, one report that it saved as PDF, or the text of a query.</translation>
    </message>
    <message>
        <source>Ask a report again</source>
        <translation>Ask a report again</translation>
    </message>
    <message>
        <source>Reports (*.pdf)</source>
        <translation>Reports (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is no longer in this archive</source>
        <translation>%1 is no longer in this archive</translation>
    </message>
    <message>
        <source>As the language: %1</source>
        <comment>style of citing</comment>
        <translation>As the language: %1</translation>
    </message>
</context>
<context>
    <name>phalera::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Manual</translation>
    </message>
</context>
<context>
    <name>phalera::MapComposer</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>The whole archive</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>The numbers</translation>
    </message>
</context>
<context>
    <name>phalera::MapPanel</name>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Which map is drawn</source>
        <translation>Which map is drawn</translation>
    </message>
    <message>
        <source>How numbers are shown</source>
        <translation>How numbers are shown</translation>
    </message>
    <message>
        <source>How the classes of the shades are cut</source>
        <translation>How the classes of the shades are cut</translation>
    </message>
    <message>
        <source>The numbers of the map</source>
        <translation>The numbers of the map</translation>
    </message>
    <message>
        <source>Borders: by the search</source>
        <translation>Borders: by the search</translation>
    </message>
    <message>
        <source>Borders: %1</source>
        <translation>Borders: %1</translation>
    </message>
    <message>
        <source>The republics and borders of which time are drawn</source>
        <translation>The republics and borders of which time are drawn</translation>
    </message>
    <message>
        <source>Count…</source>
        <comment>on a box in which neither conferrals nor people are chosen</comment>
        <translation>Count…</translation>
    </message>
</context>
<context>
    <name>phalera::MapTableModel</name>
    <message>
        <source>on the map</source>
        <translation>on the map</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>not on the map</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Perhaps</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undated</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>phalera::MapView</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>phalera::MergeChoiceModel</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Another record</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
</context>
<context>
    <name>phalera::NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>No record certainly matches; %Ln possibly does, by its date.</source>
        <translation>
            <numerusform>No record certainly matches; %Ln possibly does, by its date.</numerusform>
            <numerusform>No record certainly matches; %Ln possibly do, by their dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No dated record matches; %Ln without a date does.</source>
        <translation>
            <numerusform>No dated record matches; %Ln without a date does.</numerusform>
            <numerusform>No dated record matches; %Ln without a date do.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record matches all of this at once.</source>
        <translation>No record matches all of this at once.</translation>
    </message>
    <message>
        <source>No record matches this.</source>
        <translation>No record matches this.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>Show the possible ones too</source>
        <translation>Show the possible ones too</translation>
    </message>
    <message>
        <source>Show the undated ones too</source>
        <translation>Show the undated ones too</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
</context>
<context>
    <name>phalera::NumberTable</name>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
</context>
<context>
    <name>phalera::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>position in the line</comment>
        <translation>Column</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and one of its sheets</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>phalera::ReadingCopy</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>phalera::RecentArchiveList</name>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Take “%1” off this list</source>
        <translation>Take “%1” off this list</translation>
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
        <translation>%1 (not there any more)</translation>
    </message>
</context>
<context>
    <name>phalera::RecipeBox</name>
    <message>
        <source>Open r&amp;ecipe…</source>
        <translation>Open r&amp;ecipe…</translation>
    </message>
    <message>
        <source>Save reci&amp;pe…</source>
        <translation>Save reci&amp;pe…</translation>
    </message>
    <message>
        <source>The line of the file that names the columns; what stands above it is no data</source>
        <translation>The line of the file that names the columns; what stands above it is no data</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Column of the list</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Columns of the list, and where they go</source>
        <translation>Columns of the list, and where they go</translation>
    </message>
    <message>
        <source>as each tells itself</source>
        <translation>as each tells itself</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>family name first</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>given name first</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>4 July</source>
        <translation>4 July</translation>
    </message>
    <message>
        <source>7 April</source>
        <translation>7 April</translation>
    </message>
    <message>
        <source>Columns are &amp;named in line</source>
        <translation>Columns are &amp;named in line</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>S&amp;ource:</translation>
    </message>
    <message>
        <source>A&amp;ward:</source>
        <translation>A&amp;ward:</translation>
    </message>
    <message>
        <source>N&amp;ames:</source>
        <translation>N&amp;ames:</translation>
    </message>
    <message>
        <source>&amp;04/07 is</source>
        <translation>&amp;04/07 is</translation>
    </message>
    <message>
        <source>’&amp;48 is</source>
        <translation>’&amp;48 is</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>PERSON</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>CONFERRAL</source>
        <translation>CONFERRAL</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Whole name</translation>
    </message>
    <message>
        <source>Say which column holds the names of the people.</source>
        <translation>Say which column holds the names of the people.</translation>
    </message>
    <message>
        <source>Say which award the list is of.</source>
        <translation>Say which award the list is of.</translation>
    </message>
    <message>
        <source>Say what the list is: every record will cite it as its source.</source>
        <translation>Say what the list is: every record will cite it as its source.</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Open recipe</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recipes (*.json)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Save recipe</translation>
    </message>
    <message>
        <source>Some years have two digits: say above which year ’48 is.</source>
        <translation>Some years have two digits: say above which year ’48 is.</translation>
    </message>
    <message>
        <source>Some dates can be read in two ways: say above which day 04/07 is.</source>
        <translation>Some dates can be read in two ways: say above which day 04/07 is.</translation>
    </message>
</context>
<context>
    <name>phalera::RecordPresentation</name>
    <message>
        <source>Date</source>
        <comment>heading: of an act</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>heading: date of a source</comment>
        <translation>Published</translation>
    </message>
    <message>
        <source>%1; found in: %2</source>
        <comment>a cell and a field</comment>
        <translation>%1; found in: %2</translation>
    </message>
    <message>
        <source>%1; found in: %2, “%3”</source>
        <comment>a cell, a field and its text</comment>
        <translation>%1; found in: %2, “%3”</translation>
    </message>
    <message>
        <source>in: %1</source>
        <comment>mark: the words were found in a field that is no column</comment>
        <translation>in: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of names and the system they are romanized by</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading: which of a person&apos;s conferrals</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>heading: position at the award</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>heading: age at the award</comment>
        <translation>Age</translation>
    </message>
    <message>
        <source>romanized by %1; ordered by the sources’ spelling</source>
        <translation>romanized by %1; ordered by the sources’ spelling</translation>
    </message>
    <message>
        <source>descending</source>
        <comment>order</comment>
        <translation>descending</translation>
    </message>
    <message>
        <source>ascending</source>
        <comment>order</comment>
        <translation>ascending</translation>
    </message>
    <message>
        <source>ordered, %1</source>
        <comment>heading</comment>
        <translation>ordered, %1</translation>
    </message>
    <message>
        <source>ordered, %1, key %2 of %3</source>
        <comment>heading</comment>
        <translation>ordered, %1, key %2 of %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a heading</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the sources have no Russian form of this name</source>
        <translation>the sources have no Russian form of this name</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and where its spelling comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>sources differ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text of a cell and its mark of doubt</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>month</source>
        <comment>mark: the date is known to the month only</comment>
        <translation>month</translation>
    </message>
    <message>
        <source>season</source>
        <comment>mark: the date is known to the season only</comment>
        <translation>season</translation>
    </message>
    <message>
        <source>year</source>
        <comment>mark: the date is known to the year only</comment>
        <translation>year</translation>
    </message>
    <message>
        <source>decade</source>
        <comment>mark: the date is known to the decade only</comment>
        <translation>decade</translation>
    </message>
    <message>
        <source>century</source>
        <comment>mark: the date is known to the century only</comment>
        <translation>century</translation>
    </message>
    <message>
        <source>range</source>
        <comment>mark: the date lies somewhere in a range</comment>
        <translation>range</translation>
    </message>
</context>
<context>
    <name>phalera::RecordSortDialog</name>
    <message>
        <source>latest first</source>
        <translation>latest first</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>earliest first</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>largest first</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>smallest first</translation>
    </message>
    <message>
        <source>“yes” first</source>
        <translation>“yes” first</translation>
    </message>
    <message>
        <source>“no” first</source>
        <translation>“no” first</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z to A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A to Z</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>&amp;Turn round</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Rows stand by the first column; those that are equal there, by the next. Unknown values come last.</source>
        <translation>Rows stand by the first column; those that are equal there, by the next. Unknown values come last.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Columns that order the rows</source>
        <translation>Columns that order the rows</translation>
    </message>
    <message>
        <source>Column to add</source>
        <translation>Column to add</translation>
    </message>
</context>
<context>
    <name>phalera::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>%1 (no row begins so)</source>
        <comment>letters typed to jump to a row</comment>
        <translation>%1 (no row begins so)</translation>
    </message>
</context>
<context>
    <name>phalera::RecordView</name>
    <message>
        <source>Usual columns and widths</source>
        <translation>Usual columns and widths</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Go to row</translation>
    </message>
    <message>
        <source>Number of the row, 1 to %L1:</source>
        <translation>Number of the row, 1 to %L1:</translation>
    </message>
    <message>
        <source>row %1 · %2</source>
        <comment>number of a row and the text that orders it</comment>
        <translation>row %1 · %2</translation>
    </message>
    <message>
        <source>Sort by “%1”, %2</source>
        <comment>a column and its direction</comment>
        <translation>Sort by “%1”, %2</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Sort by…</translation>
    </message>
    <message>
        <source>Remove sorting</source>
        <translation>Remove sorting</translation>
    </message>
</context>
<context>
    <name>phalera::RegisterComposer</name>
    <message>
        <source>The whole archive</source>
        <translation>The whole archive</translation>
    </message>
    <message>
        <source>Nothing in the archive matches the query.</source>
        <translation>Nothing in the archive matches the query.</translation>
    </message>
    <message>
        <source>Register of conferrals</source>
        <translation>Register of conferrals</translation>
    </message>
    <message>
        <source>Register of people</source>
        <translation>Register of people</translation>
    </message>
    <message>
        <source>Register of acts</source>
        <translation>Register of acts</translation>
    </message>
    <message>
        <source>Register of sources</source>
        <translation>Register of sources</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>conferrals on people</comment>
        <translation>%1 on %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conferral(s)</source>
        <translation>
            <numerusform>%Ln conferral</numerusform>
            <numerusform>%Ln conferrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>on so many people</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln revocation</numerusform>
            <numerusform>%Ln revocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restoration(s)</source>
        <translation>
            <numerusform>%Ln restoration</numerusform>
            <numerusform>%Ln restorations</numerusform>
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
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
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
            <numerusform>%Ln of them undated.</numerusform>
            <numerusform>%Ln of them undated.</numerusform>
        </translation>
    </message>
    <message>
        <source>By their dates %L1 match certainly, %L2 possibly, %L3 are undated; %4.</source>
        <translation>By their dates %L1 match certainly, %L2 possibly, %L3 are undated; %4.</translation>
    </message>
    <message>
        <source>listed are the certain ones</source>
        <translation>listed are the certain ones</translation>
    </message>
    <message>
        <source>listed are the certain and the possible ones</source>
        <translation>listed are the certain and the possible ones</translation>
    </message>
    <message>
        <source>all are listed</source>
        <translation>all are listed</translation>
    </message>
    <message>
        <source>%1, last first</source>
        <comment>a column by which a table is ordered</comment>
        <translation>%1, last first</translation>
    </message>
    <message>
        <source>Ordered by: %1.</source>
        <translation>Ordered by: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a summary</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>differ: %1</source>
        <comment>number of sources of a record, which differ</comment>
        <translation>differ: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conferrals, and other records</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s)</source>
        <translation>
            <numerusform>%Ln other record</numerusform>
            <numerusform>%Ln other records</numerusform>
        </translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>Index of names</translation>
    </message>
    <message>
        <source>Index of titles</source>
        <translation>Index of titles</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>left out because the person may be living</comment>
        <translation>withheld</translation>
    </message>
    <message>
        <source>Grouped by: %1.</source>
        <translation>Grouped by: %1.</translation>
    </message>
    <message>
        <source>Ordered by name, in the alphabet of this language: %1.</source>
        <translation>Ordered by name, in the alphabet of this language: %1.</translation>
    </message>
</context>
<context>
    <name>phalera::ReportAgainDialog</name>
    <message>
        <source>&amp;Save the new report…</source>
        <translation>&amp;Save the new report…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Ask a report again</source>
        <translation>Ask a report again</translation>
    </message>
    <message>
        <source>What came, went and changed</source>
        <translation>What came, went and changed</translation>
    </message>
    <message>
        <source>The same report of the archive as it is now, as PDF</source>
        <translation>The same report of the archive as it is now, as PDF</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a report, its query</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Composing…</translation>
    </message>
    <message>
        <source>Then: %1
Now: %2</source>
        <comment>states of archives</comment>
        <translation>Then: %1
Now: %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>New columns: %1.</translation>
    </message>
    <message>
        <source>Columns that are no more: %1.</source>
        <translation>Columns that are no more: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Nothing has changed since %1.</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>Save the new report</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>phalera::ReportChangeModel</name>
    <message>
        <source>came</source>
        <comment>a row of a report</comment>
        <translation>came</translation>
    </message>
    <message>
        <source>went</source>
        <comment>a row of a report</comment>
        <translation>went</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a row of a report</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1
Double-click opens %2</source>
        <comment>a row, its record</comment>
        <translation>%1
Double-click opens %2</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Since then</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>phalera::ReportDialog</name>
    <message>
        <source>Print and save as PDF</source>
        <translation>Print and save as PDF</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Composing…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Setting the pages…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Report:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>P&amp;aper:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Orientation:</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Save PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>This computer has no printer set up. Save a PDF instead.</source>
        <translation>This computer has no printer set up. Save a PDF instead.</translation>
    </message>
    <message>
        <source>of %L1</source>
        <comment>page number of so many pages</comment>
        <translation>of %L1</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Save as a template</translation>
    </message>
    <message>
        <source>report</source>
        <comment>file name of a template</comment>
        <translation>report</translation>
    </message>
    <message>
        <source>Report templates (*%1)</source>
        <translation>Report templates (*%1)</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>template of a report</comment>
        <translation>Usual</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>A template says how a report is made: its language, paper, columns, groups and notes.</source>
        <translation>A template says how a report is made: its language, paper, columns, groups and notes.</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>T&amp;emplate:</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Open a template</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Save as &amp;template…</translation>
    </message>
</context>
<context>
    <name>phalera::ReportDraft</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and subject of a report, in the head of its pages</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Query: none, the whole archive</source>
        <translation>Query: none, the whole archive</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Query: %1</translation>
    </message>
    <message>
        <source>Archive: %1, its data version was not yet computed</source>
        <translation>Archive: %1, its data version was not yet computed</translation>
    </message>
    <message>
        <source>Archive: %1, data version %2</source>
        <translation>Archive: %1, data version %2</translation>
    </message>
    <message>
        <source>Made with %1 on %2</source>
        <comment>program and moment</comment>
        <translation>Made with %1 on %2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading: which of a person&apos;s conferrals</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>head of a group of a table, repeated overleaf</comment>
        <translation>%1, continued</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>It concerns %Ln person(s) here.</source>
        <translation>
            <numerusform>It concerns %Ln person here.</numerusform>
            <numerusform>It concerns %Ln people here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources are left out; the archive holds them for each record.</source>
        <translation>Sources are left out; the archive holds them for each record.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>phalera::ReportFormPanel</name>
    <message>
        <source>Everything is printed</source>
        <translation>Everything is printed</translation>
    </message>
    <message>
        <source>Without births and ages of the living</source>
        <translation>Without births and ages of the living</translation>
    </message>
    <message>
        <source>Without people who may be living</source>
        <translation>Without people who may be living</translation>
    </message>
    <message>
        <source>Check the columns to print, and drag them into their order.</source>
        <translation>Check the columns to print, and drag them into their order.</translation>
    </message>
    <message>
        <source>As the table</source>
        <translation>As the table</translation>
    </message>
    <message>
        <source>Alphabet: %1</source>
        <comment>language</comment>
        <translation>Alphabet: %1</translation>
    </message>
    <message>
        <source>&amp;Two columns of text</source>
        <translation>&amp;Two columns of text</translation>
    </message>
    <message>
        <source>&amp;Index of names</source>
        <translation>&amp;Index of names</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Columns:</translation>
    </message>
    <message>
        <source>Or&amp;der:</source>
        <translation>Or&amp;der:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Group by:</translation>
    </message>
    <message>
        <source>T&amp;hen by:</source>
        <translation>T&amp;hen by:</translation>
    </message>
    <message>
        <source>Table of c&amp;ontents</source>
        <translation>Table of c&amp;ontents</translation>
    </message>
    <message>
        <source>So&amp;urces as numbered notes</source>
        <translation>So&amp;urces as numbered notes</translation>
    </message>
    <message>
        <source>P&amp;DF/A, for archives</source>
        <translation>P&amp;DF/A, for archives</translation>
    </message>
    <message>
        <source>Somebody of whom no death is known may be living for so many years after birth.</source>
        <translation>Somebody of whom no death is known may be living for so many years after birth.</translation>
    </message>
    <message>
        <source>Pri&amp;vacy:</source>
        <translation>Pri&amp;vacy:</translation>
    </message>
    <message>
        <source>&amp;Years since birth:</source>
        <translation>&amp;Years since birth:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>a register is grouped by</comment>
        <translation>Nothing</translation>
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
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Saved search</translation>
    </message>
    <message>
        <source>What it is for (may stay empty)</source>
        <translation>What it is for (may stay empty)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Query</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>None; type a name to make one</source>
        <translation>None; type a name to make one</translation>
    </message>
</context>
<context>
    <name>phalera::SavedSearchFile</name>
    <message>
        <source>The saved searches could not be read; the file is kept as “%1”. %2</source>
        <translation>The saved searches could not be read; the file is kept as “%1”. %2</translation>
    </message>
</context>
<context>
    <name>phalera::SavedSearchModel</name>
    <message>
        <source>%1, shown now</source>
        <comment>name of a saved search</comment>
        <translation>%1, shown now</translation>
    </message>
    <message>
        <source>error</source>
        <comment>in place of the number of a saved search that cannot be read</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln revocation</numerusform>
            <numerusform>%Ln revocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restoration(s)</source>
        <translation>
            <numerusform>%Ln restoration</numerusform>
            <numerusform>%Ln restorations</numerusform>
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
        <translation>New folder</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a saved search</comment>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>New &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copy &amp;link</translation>
    </message>
    <message>
        <source>Save as f&amp;ile…</source>
        <translation>Save as f&amp;ile…</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;ok&quot;&gt;OK&lt;/a&gt;</source>
        <comment>a problem and how to take note of it</comment>
        <translation>%1 &lt;a href=&quot;ok&quot;&gt;OK&lt;/a&gt;</translation>
    </message>
    <message>
        <source>“%1” is deleted. &lt;a href=&quot;undo&quot;&gt;Undo&lt;/a&gt;</source>
        <translation>“%1” is deleted. &lt;a href=&quot;undo&quot;&gt;Undo&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Fold “%1”</source>
        <translation>Fold “%1”</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>Unfold “%1”</translation>
    </message>
    <message>
        <source>Search for something, then press %1 to keep the search here, with a live count.</source>
        <translation>Search for something, then press %1 to keep the search here, with a live count.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>phalera::SearchLine</name>
    <message>
        <source>A name in any script, words, or field:value, as in  year:1948..1952 sex:female</source>
        <translation>A name in any script, words, or field:value, as in  year:1948..1952 sex:female</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Words and names, fields with a colon, ranges with .., a minus sign before what shall not be there</source>
        <translation>Words and names, fields with a colon, ranges with .., a minus sign before what shall not be there</translation>
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
        <translation>without a date</translation>
    </message>
    <message>
        <source>not a plain number</source>
        <translation>not a plain number</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>without a number</translation>
    </message>
    <message>
        <source>conferrals in all</source>
        <translation>conferrals in all</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A or B</translation>
    </message>
</context>
<context>
    <name>phalera::SeriesTableModel</name>
    <message>
        <source>of unknown age</source>
        <translation>of unknown age</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Perhaps</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>%</source>
        <comment>heading of a column of shares</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>of unknown length</source>
        <translation>of unknown length</translation>
    </message>
</context>
<context>
    <name>phalera::SourceComparison</name>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What other sources say</source>
        <translation>What other sources say</translation>
    </message>
    <message>
        <source>It is cited for records; it makes no statement that is compared here.</source>
        <translation>It is cited for records; it makes no statement that is compared here.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s), none contradicted.</source>
        <translation>
            <numerusform>%n statement, none contradicted.</numerusform>
            <numerusform>%n statements, none contradicted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s).</source>
        <translation>
            <numerusform>%n statement.</numerusform>
            <numerusform>%n statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other sources contradict %n of them.</source>
        <translation>
            <numerusform>Other sources contradict %n of them.</numerusform>
            <numerusform>Other sources contradict %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other source speaks of this.</source>
        <translation>No other source speaks of this.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>contradicted by it</source>
        <translation>contradicted by it</translation>
    </message>
    <message>
        <source>also says</source>
        <translation>also says</translation>
    </message>
    <message>
        <source>agreeing:</source>
        <translation>agreeing:</translation>
    </message>
</context>
<context>
    <name>phalera::SourcePresentation</name>
    <message>
        <source>undated</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>Statements that the source makes on questions where sources are compared</source>
        <translation>Statements that the source makes on questions where sources are compared</translation>
    </message>
    <message>
        <source>Of them, statements that another source corrects, disputes or cannot agree with</source>
        <translation>Of them, statements that another source corrects, disputes or cannot agree with</translation>
    </message>
    <message>
        <source>Chosen conferrals that cite the source</source>
        <translation>Chosen conferrals that cite the source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contradicted</translation>
    </message>
    <message>
        <source>Cited for</source>
        <translation>Cited for</translation>
    </message>
</context>
<context>
    <name>phalera::SourcesView</name>
    <message>
        <source>Find a source by title, author or publisher</source>
        <translation>Find a source by title, author or publisher</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Find a source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What the source says, beside the others</source>
        <translation>What the source says, beside the others</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>No source matches. Clear the words above or the search line to see all.</source>
        <translation>No source matches. Clear the words above or the search line to see all.</translation>
    </message>
    <message>
        <source>Open an archive to see its sources.</source>
        <translation>Open an archive to see its sources.</translation>
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
        <translation>No archive is open. The founding archive holds the lineage of the labour heroes, with the source of every fact.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>This archive is empty</source>
        <translation>This archive is empty</translation>
    </message>
    <message>
        <source>%1 holds no records yet. Import CSV tables or a data package into it, or open the founding archive to look around.</source>
        <translation>%1 holds no records yet. Import CSV tables or a data package into it, or open the founding archive to look around.</translation>
    </message>
    <message>
        <source>The archive could not be opened</source>
        <translation>The archive could not be opened</translation>
    </message>
</context>
<context>
    <name>phalera::StatisticsComposer</name>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>The whole archive</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>The numbers</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undated</translation>
    </message>
    <message>
        <source>Left out: revocations and restorations</source>
        <translation>Left out: revocations and restorations</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of unknown age</source>
        <translation>Of unknown age</translation>
    </message>
    <message>
        <source>What belongs to several places stands in each of them, so that the table adds up to more than its total.</source>
        <translation>What belongs to several places stands in each of them, so that the table adds up to more than its total.</translation>
    </message>
    <message>
        <source>What is possible at several places stands at each of them in the column of the possible.</source>
        <translation>What is possible at several places stands at each of them in the column of the possible.</translation>
    </message>
    <message>
        <source>none, the whole archive</source>
        <translation>none, the whole archive</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <comment>two searches beside each other</comment>
        <translation>A: %1. B: %2.</translation>
    </message>
    <message>
        <source>Serial numbers drawn</source>
        <translation>Serial numbers drawn</translation>
    </message>
    <message>
        <source>Of them not dated to one day</source>
        <translation>Of them not dated to one day</translation>
    </message>
    <message>
        <source>Not a plain number</source>
        <translation>Not a plain number</translation>
    </message>
    <message>
        <source>Without a number on record</source>
        <translation>Without a number on record</translation>
    </message>
    <message>
        <source>Of unknown length</source>
        <translation>Of unknown length</translation>
    </message>
    <message>
        <source>Left out: without such an award before</source>
        <translation>Left out: without such an award before</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A or B</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Query of A: %1</source>
        <translation>Query of A: %1</translation>
    </message>
    <message>
        <source>Query of B: %1</source>
        <translation>Query of B: %1</translation>
    </message>
    <message>
        <source>Shares are parts of all that is counted in A, or in B, with the possible and what is not drawn.</source>
        <translation>Shares are parts of all that is counted in A, or in B, with the possible and what is not drawn.</translation>
    </message>
    <message>
        <source>%1, %</source>
        <comment>A or B: its share</comment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>%1, possible</source>
        <comment>A or B</comment>
        <translation>%1, possible</translation>
    </message>
</context>
<context>
    <name>phalera::Suggester</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>recent search</source>
        <translation>recent search</translation>
    </message>
</context>
<context>
    <name>phalera::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a suggestion and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), the arrow keys walk in them</source>
        <translation>
            <numerusform>%n suggestion, the arrow keys walk in them</numerusform>
            <numerusform>%n suggestions, the arrow keys walk in them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phalera::TextFormBox</name>
    <message>
        <source>as found</source>
        <translation>as found</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encoding:</translation>
    </message>
    <message>
        <source>Choose another one where letters come out wrong</source>
        <translation>Choose another one where letters come out wrong</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Delimiter:</translation>
    </message>
    <message>
        <source>What separates the cells of a row</source>
        <translation>What separates the cells of a row</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Sheet:</translation>
    </message>
    <message>
        <source>Which sheet of the workbook is read; as found: those that are called as tables are, or the first</source>
        <translation>Which sheet of the workbook is read; as found: those that are called as tables are, or the first</translation>
    </message>
</context>
<context>
    <name>phalera::TimeRibbon</name>
    <message>
        <source>%1–</source>
        <translation>%1–</translation>
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
        <translation>informal %1</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informal</translation>
    </message>
    <message>
        <source>no title %1</source>
        <translation>no title %1</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>no title</translation>
    </message>
    <message>
        <source>Nothing to show yet: this archive holds no conferrals.</source>
        <translation>Nothing to show yet: this archive holds no conferrals.</translation>
    </message>
    <message>
        <source>Time ribbon</source>
        <translation>Time ribbon</translation>
    </message>
    <message>
        <source>Clear the choice of years</source>
        <translation>Clear the choice of years</translation>
    </message>
    <message>
        <source>Fold to the bands</source>
        <translation>Fold to the bands</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>All years, %1</source>
        <translation>All years, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conferral(s) in all</source>
        <translation>
            <numerusform>%n conferral in all</numerusform>
            <numerusform>%n conferrals in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) the search</source>
        <translation>
            <numerusform>%n matches the search</numerusform>
            <numerusform>%n match the search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more perhaps in this year</source>
        <translation>
            <numerusform>%n more perhaps in this year</numerusform>
            <numerusform>%n more perhaps in this year</numerusform>
        </translation>
    </message>
    <message>
        <source>Published total: %L1 (%2, %3)</source>
        <translation>Published total: %L1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conferral(s)</source>
        <translation>
            <numerusform>%1: %n conferral</numerusform>
            <numerusform>%1: %n conferrals</numerusform>
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
        <translation>%L1 of %L2 published</translation>
    </message>
    <message>
        <source>%L1 of %L2–%L3 published</source>
        <comment>conferrals here, smallest and largest total in sources</comment>
        <translation>%L1 of %L2–%L3 published</translation>
    </message>
    <message>
        <source>published total of a year</source>
        <translation>published total of a year</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>The awards over time. Drag to choose years; arrow keys move the choice by a year, with Shift its end, with Control its beginning; Escape clears it, Space plays through the years.</source>
        <translation>The awards over time. Drag to choose years; arrow keys move the choice by a year, with Shift its end, with Control its beginning; Escape clears it, Space plays through the years.</translation>
    </message>
    <message>
        <source>%1, all years: %L2 here, published %L3 to %L4</source>
        <comment>award, conferrals, totals in sources</comment>
        <translation>%1, all years: %L2 here, published %L3 to %L4</translation>
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
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>Play through the years (Space)</source>
        <translation>Play through the years (Space)</translation>
    </message>
</context>
<context>
    <name>phalera::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Saved as “%1”</translation>
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
        <translation>Records</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lineage</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Which columns the table shows</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What a row of the table stands for</source>
        <translation>What a row of the table stands for</translation>
    </message>
    <message>
        <source>List conferrals</source>
        <translation>List conferrals</translation>
    </message>
    <message>
        <source>List people</source>
        <translation>List people</translation>
    </message>
    <message>
        <source>List acts</source>
        <translation>List acts</translation>
    </message>
    <message>
        <source>List sources</source>
        <translation>List sources</translation>
    </message>
    <message>
        <source>Write this view, or the whole archive, to files</source>
        <translation>Write this view, or the whole archive, to files</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
</TS>
