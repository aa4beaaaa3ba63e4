// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/maptablemodel.h"
#include "app/mapwords.h"
#include "app/querywords.h"
#include "app/reportdraft.h"

namespace phalera {

namespace {

class MapComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::MapComposer)
public:
    MapComposer(const MapContent &map, const Answer &answer, const ReportSetting &setting)
        : m_map(map)
        , m_answer(answer)
        , m_draft(setting, sourcesOf(answer.snapshot), tr("Map"))
    {
    }

    ReportPlan compose(const Drawing &drawing)
    {
        const QString title = mapTitle(m_map);
        const QString words = queryWords(m_answer.query);
        m_draft.setSubject(title);
        // The map says its title itself.
        m_draft.add(HeadingBlock {
            1, drawing.size.isEmpty() ? title : tr("Map"), words.isEmpty() ? tr("The whole archive") : words });
        if (drawing.size.isEmpty())
            m_draft.add(ParagraphBlock { { emptyMapSentence(m_map.counts) } });
        else
            m_draft.add(FigureBlock { drawing.picture, drawing.size, {}, drawing.altText });
        if (emptyMapSentence(m_map.counts).isEmpty())
            m_draft.addTable(tr("The numbers"), numbers());
        ReportPlan plan = m_draft.finished(m_answer.query);
        plan.title = title;
        return plan;
    }

private:
    /// The table of the window, with the columns that it shows there.
    TableBlock numbers() const
    {
        MapTableModel model;
        model.setContent(m_map, m_draft.setting().locale);
        QList<int> columns;
        for (int column = 0; column < MapTableModel::ColumnCount; ++column) {
            if (model.tellsSomething(MapTableModel::Column(column)))
                columns.append(column);
        }
        TableBlock table;
        for (const int column : columns) {
            const bool isPlace = column == MapTableModel::PlaceColumn;
            table.columns.append(
                { model.headerData(column, Qt::Horizontal).toString(), isPlace ? 1.0 : 0.0, !isPlace });
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            QList<NotedText> cells;
            for (const int column : columns)
                cells.append({ model.index(row, column).data().toString() });
            table.rows.append(cells);
        }
        return table;
    }

    const MapContent &m_map;
    const Answer &m_answer;
    ReportDraft m_draft;
};

} // namespace

ReportPlan mapPlan(const MapContent &map, const Answer &answer, const Drawing &drawing, const ReportSetting &setting)
{
    return MapComposer(map, answer, setting).compose(drawing);
}

} // namespace phalera
