// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

namespace phalera {

/// A text in one line, laid out and ready to be drawn.
struct LineText
{
    QString text; ///< cut, with an ellipsis, where there was no room for more
    int width = 0;
    QStaticText drawn;
};

/// Keeps the texts of cells that were drawn last as they were laid out: to shape the letters of a screen of cells anew
/// takes longer than all the rest of painting them, and most of them stand in the next frame too.
class LineTexts
{
public:
    LineTexts();

    [[nodiscard]] LineText cut(const QString &text, const QFont &font, int room);
    [[nodiscard]] LineText whole(const QString &text, const QFont &font);

private:
    struct Key
    {
        QString text;
        QFont font;
        int room;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font.pixelSize(), key.font.weight(), key.room);
        }
    };
    QCache<Key, LineText> m_texts;
};

} // namespace phalera
