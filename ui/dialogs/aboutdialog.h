// SPDX-License-Identifier: GPL-3.0-or-later
// Version, Qt, database and licences, and "Copy diagnostics" without secrets. GUI thread; deletes itself.
#pragma once

#include "ui/dialogs/dialog.h"

namespace rd {

struct Workbench;

class AboutDialog final : public Dialog {
    Q_OBJECT
public:
    AboutDialog(const Workbench& bench, QWidget* parent);

    /// What "Copy diagnostics" copies: no password, login, path or person.
    [[nodiscard]] QString diagnostics() const;

private:
    QList<std::pair<QString, QString>> m_facts;
    QString m_more;
};

} // namespace rd
