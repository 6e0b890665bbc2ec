// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leftalonedialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include "app/domain/text.h"
#include "ui/widgets/texttable.h"

namespace rd {

LeftAloneDialog::LeftAloneDialog(const Theme& theme, const QString& title, const QString& sentence,
                                 const QList<ReportedSkip>& rows, QWidget* parent)
    : Dialog(theme, title, sentence, parent)
{
    auto* table = new TextTable(theme, {tr("Left alone"), tr("Why")}, this);
    QList<QStringList> texts;
    texts.reserve(rows.size());
    for (const ReportedSkip& row : rows)
        texts << QStringList{row.title, row.text};
    table->setRows(texts);
    table->shareWidth();
    table->setAccessibleName(title);
    content()->addWidget(table, 1);
    connect(addSideButton(tr("Copy")), &QPushButton::clicked, table,
            [table] { QGuiApplication::clipboard()->setText(table->asText()); });
    addCancel(tr("Close"));
    fit(680);
}

} // namespace rd
