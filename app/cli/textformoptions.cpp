// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textformoptions.h"

#include "exchange/delimiters.h"

#include <QCoreApplication>

namespace phalera::cli {

using namespace Qt::StringLiterals;

tl::expected<TextFormWish, ExitCode> textFormFrom(const Call &call)
{
    TextFormWish wish;
    if (const QString name = call.arguments.value(u"encoding"_s); !name.isEmpty()) {
        wish.encoding = encodingNamed(name.toUtf8());
        if (wish.encoding.isEmpty()) {
            const QString known = QString::fromLatin1(readableEncodings().join(", "));
            return tl::unexpected(complain(call,
                QCoreApplication::translate("Cli", "There is no encoding “%1”. Known are: %2").arg(name, known),
                ExitCode::Usage));
        }
    }
    const QString delimiter = call.arguments.value(u"delimiter"_s); // one of its choices, or nothing
    for (const Delimiter &known : Delimiters) {
        if (known.text == delimiter)
            wish.delimiter = known.value;
    }
    wish.sheet = call.arguments.value(u"sheet"_s);
    return wish;
}

} // namespace phalera::cli
