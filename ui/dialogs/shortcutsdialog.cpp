// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <QBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/texttable.h"

namespace rd {

ShortcutsDialog::ShortcutsDialog(const Theme& theme, const QList<std::pair<QString, QKeySequence>>& shortcuts,
                                 QWidget* parent)
    : Dialog(theme, tr("Keyboard shortcuts"), tr("Everything can be done without the mouse."), parent)
{
    auto* table = new TextTable(theme, {tr("Command"), tr("Keys")}, this);
    QList<QStringList> rows;
    for (const auto& [title, keys] : shortcuts)
        rows << QStringList{title, keys.toString(QKeySequence::NativeText)};
    table->setRows(rows);
    table->setAccessibleName(windowTitle());
    content()->addWidget(table, 1);
    addCancel(tr("Close"));
    resize(Theme::scaled(520), Theme::scaled(520));
}

} // namespace rd
