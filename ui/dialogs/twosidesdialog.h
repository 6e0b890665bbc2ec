// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides beside each other, with the verbs that decide between them: each is a button that closes the dialog and
// asks. GUI thread; deletes itself.
#pragma once

#include "ui/dialogs/dialog.h"
#include "ui/widgets/textcolumn.h"

class QAction;

namespace rd {

class TwoSidesDialog : public Dialog {
    Q_OBJECT
public:
    struct Side {
        QString name; ///< for the tests
        QString title;
        QList<TextPart> parts;
    };
    TwoSidesDialog(const Theme& theme, const QString& title, const QString& sentence, const Side& left,
                   const Side& right, const QList<QAction*>& verbs, QWidget* parent);
};

} // namespace rd
