// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's mail server. Server, security, sender and login are policies; the password goes into the keychain
// of this computer and nowhere else. GUI thread; deletes itself.
#pragma once

#include <QHash>

#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace rd {

class MailDialog final : public Dialog {
    Q_OBJECT
public:
    MailDialog(const Workbench& bench, const QHash<QString, QString>& values, QWidget* parent);

signals:
    void saved();

private:
    void build();
    void addField(QFormLayout* form, const QString& name, QLineEdit* field, const QString& hint = {});
    void check();
    void save();
    void saveNext();
    void savePassword();
    void finish(const Result<Done>& kept);
    void failed(const Error& error);
    [[nodiscard]] QHash<QString, QString> wanted() const;

    Workbench m_bench;
    QHash<QString, QString> m_values;
    QStringList m_left; ///< keys that are still to be saved
    QLineEdit *m_server, *m_from, *m_user, *m_password;
    QComboBox* m_security;
    QPushButton* m_save = nullptr;
};

} // namespace rd
