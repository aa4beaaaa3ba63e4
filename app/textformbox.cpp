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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *> { encodingLabel, m_encoding, delimiterLabel, m_delimiter })
        layout->addWidget(widget);
    layout->addStretch();
    for (QComboBox *box : { m_encoding, m_delimiter })
        connect(box, &QComboBox::activated, this, &TextFormBox::changed);
}

TextFormWish TextFormBox::wish() const
{
    TextFormWish wish { m_encoding->currentData().toByteArray(), {} };
    if (const QVariant delimiter = m_delimiter->currentData(); delimiter.isValid())
        wish.delimiter = char(delimiter.toInt());
    return wish;
}

} // namespace phalera
