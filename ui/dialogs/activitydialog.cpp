// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/activitydialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

ActivityDialog::ActivityDialog(const Theme& theme, const QList<ActivityLine>& lines, QWidget* parent)
    : Dialog(theme, tr("Activity"), tr("What happened in this window since it was opened."), parent)
{
    resize(Theme::scaled(640), Theme::scaled(480));
    if (lines.isEmpty()) {
        auto* empty = new StatePane(theme, this);
        empty->show(u"activity"_s, tr("Nothing yet"),
                    tr("What you do here, and what the jobs did meanwhile, is listed here."), {});
        content()->addWidget(empty, 1);
        addCancel(tr("Close"));
        return;
    }
    auto* table = new TextTable(theme, {tr("When"), tr("What")}, this);
    QList<QStringList> rows, tips;
    const QList<ActivityLine> newestFirst(lines.crbegin(), lines.crend());
    for (const ActivityLine& line : newestFirst) {
        rows << QStringList{localTime(line.at), line.text};
        tips << QStringList{exactTime(line.at), line.text};
    }
    table->setRows(rows, tips);
    table->setWideColumn(1);
    table->setAccessibleName(windowTitle());
    content()->addWidget(table, 1);
    connect(addSideButton(tr("Copy")), &QPushButton::clicked, table,
            [table] { QGuiApplication::clipboard()->setText(table->asText()); });
    addCancel(tr("Close"));
}

} // namespace rd
