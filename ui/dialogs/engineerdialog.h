// SPDX-License-Identifier: GPL-3.0-or-later
// Adds an engineer, or changes name, e-mail, expertise and maximum of one, all in one step. On a shared database who is
// added gets a login with a first password as well, unless they never sign in. Deletes itself.
#pragma once

#include "app/services/engineersservice.h"
#include "app/services/peopleservice.h"
#include "ui/dialogs/personchangedialog.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace rd {

class NewPasswordField;

class EngineerDialog final : public PersonChangeDialog {
    Q_OBJECT
public:
    /// Adds.
    EngineerDialog(const Workbench& bench, QWidget* parent);
    /// Edits; e-mail and capacity as `details` have them.
    EngineerDialog(const Workbench& bench, const Engineer& engineer, const PersonDetails& details, QWidget* parent);
    [[nodiscard]] QString name() const;

protected:
    [[nodiscard]] QString missing() const override;
    void submit() override;

private:
    void addFields(const QString& policy);
    void addLogin();
    void read();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool withLogin() const;
    [[nodiscard]] std::optional<qint64> maxLoad() const;
    /// The same form again is the same op, another one is another.
    [[nodiscard]] QUuid opOfForm();
    void sendNew();
    void sendChange();

    std::optional<Engineer> m_engineer; ///< nullopt: adds
    QString m_emailBefore;
    QLineEdit *m_name = nullptr, *m_email = nullptr, *m_expertise = nullptr;
    QLabel* m_expertiseProblem = nullptr;
    QCheckBox* m_own = nullptr;
    QSpinBox* m_maximum = nullptr;
    QLabel* m_capacity = nullptr;
    QString m_policy;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_signsIn = nullptr;
    QLineEdit* m_login = nullptr;
    NewPasswordField* m_password = nullptr;
    bool m_loginTyped = false;
    QUuid m_formOp;
    QByteArray m_sentForm; ///< what m_formOp stands for
};

} // namespace rd
