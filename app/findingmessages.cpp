// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"

#include "app/words.h"

#include <QCoreApplication>

namespace phalera {

QString message(const Finding &finding)
{
    const QString record = QCoreApplication::translate("Messages", "%1, %2", "table and id of a record").arg(tableWord(finding.record.table), finding.record.id);
    const QString rule = QString(finding.rule).replace(u'-', u' ');
    const QString words = finding.args.isEmpty() ? rule : QCoreApplication::translate("Messages", "%1 (%2)", "a rule and what it found").arg(rule, finding.args.join(u' '));
    return QCoreApplication::translate("Messages", "%1: %2", "a record and what is wrong there").arg(record, words);
}

} // namespace phalera
