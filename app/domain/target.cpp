// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/target.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rd {

QString Target::label() const
{
    if (!isShared())
        return QFileInfo(path).fileName();
    const QString host = options.value(u"host"_s, options.value(u"hostaddr"_s));
    const QString name = options.value(u"dbname"_s, options.value(u"user"_s));
    if (host.isEmpty() || host.startsWith(u'/'))
        return QCoreApplication::translate("rd::Target", "%1 on this computer").arg(name);
    return QCoreApplication::translate("rd::Target", "%1 on %2").arg(name, host);
}

} // namespace rd
