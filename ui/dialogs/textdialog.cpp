// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/textdialog.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

#include "ui/theme/theme.h"

namespace rd {

TextDialog::TextDialog(const Theme& theme, const QString& title, const QString& text, QWidget* parent)
    : Dialog(theme, title, {}, parent)
{
    auto* whole = new QPlainTextEdit(text, this);
    whole->setReadOnly(true);
    whole->setAccessibleName(title);
    whole->setMinimumHeight(Theme::scaled(360));
    content()->addWidget(whole, 1);
    addCancel(tr("Close"));
    fit(720);
}

} // namespace rd
