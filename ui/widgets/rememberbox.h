// SPDX-License-Identifier: GPL-3.0-or-later
// "Remember in the keychain of this computer", or, where there is none, the truth about it: the password is kept in
// memory until the program ends. Asks the keychain when it is made. GUI thread.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace rd {

class SecretStore;

class RememberBox final : public QWidget {
    Q_OBJECT
public:
    RememberBox(SecretStore& secrets, bool checked, QWidget* parent);
    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);

signals:
    void toggled(bool checked);

private:
    QCheckBox* m_box;
    QLabel* m_truth;
    bool m_usable = true;
};

} // namespace rd
