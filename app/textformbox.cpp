// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textformbox.h"

#include "app/textformwords.h"
#include "exchange/delimiters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace phalera {

TextFormBox::TextFormBox(QWidget *parent)
    : QWidget(parent)
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_sheet(new QComboBox(this))
{
    m_encoding->addItem(tr("as found"), QByteArray());
    for (const QByteArray &encoding : readableEncodings())
        m_encoding->addItem(encodingWord(encoding), encoding);
    m_delimiter->addItem(tr("as found"));
    for (const Delimiter &delimiter : Delimiters)
        m_delimiter->addItem(delimiterWord(delimiter.value), int(delimiter.value));
    auto *encodingLabel = new QLabel(tr("&Encoding:"), this);
    encodingLabel->setBuddy(m_encoding);
    m_encoding->setToolTip(tr("Choose another one where letters come out wrong"));
    auto *delimiterLabel = new QLabel(tr("&Delimiter:"), this);
    delimiterLabel->setBuddy(m_delimiter);
    m_delimiter->setToolTip(tr("What separates the cells of a row"));
    auto *sheetLabel = new QLabel(tr("&Sheet:"), this);
    sheetLabel->setBuddy(m_sheet);
    m_sheet->setToolTip(
        tr("Which sheet of the workbook is read; as found: those that are called as tables are, or the first"));
    m_ofTexts = { encodingLabel, m_encoding, delimiterLabel, m_delimiter };
    m_ofWorkbooks = { sheetLabel, m_sheet };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : m_ofTexts + m_ofWorkbooks)
        layout->addWidget(widget);
    layout->addStretch();
    for (QComboBox *box : { m_encoding, m_delimiter, m_sheet })
        connect(box, &QComboBox::activated, this, &TextFormBox::changed);
    setText();
}

void TextFormBox::showOnly(const QList<QWidget *> &widgets)
{
    for (QWidget *widget : m_ofTexts + m_ofWorkbooks)
        widget->setVisible(widgets.contains(widget));
}

void TextFormBox::setText()
{
    showOnly(m_ofTexts);
    m_sheet->clear();
}

void TextFormBox::setWorkbook(const QStringList &sheets)
{
    showOnly(m_ofWorkbooks);
    QStringList shown;
    for (int index = 1; index < m_sheet->count(); ++index)
        shown.append(m_sheet->itemText(index));
    if (shown == sheets && m_sheet->count() > 0)
        return;
    m_sheet->clear();
    m_sheet->addItem(tr("as found"), QString());
    for (const QString &sheet : sheets)
        m_sheet->addItem(sheet, sheet);
}

TextFormWish TextFormBox::wish() const
{
    TextFormWish wish { m_encoding->currentData().toByteArray(), {}, m_sheet->currentData().toString() };
    if (const QVariant delimiter = m_delimiter->currentData(); delimiter.isValid())
        wish.delimiter = char(delimiter.toInt());
    return wish;
}

} // namespace phalera
