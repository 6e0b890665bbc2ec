// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody says of themself under Settings: the own skills, and whether notifications come by mail as well. GUI
// thread; owned by the page.
#pragma once

#include <QWidget>

#include "app/domain/people.h"
#include "app/domain/result.h"
#include "ui/pages/workbench.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rd {

class AboutMe final : public QWidget {
    Q_OBJECT
public:
    AboutMe(const Workbench& bench, QWidget* parent);

    /// Reads the choices again; what is being typed stays.
    void refresh();

private:
    void addSkills(QVBoxLayout* layout);
    void receive(const Result<PersonChoices>& choices);
    void update();
    void saveSkills();
    void setMail(bool wanted);
    void send(const QString& verb, const QJsonObject& args, const QString& done);

    Workbench m_bench;
    QLineEdit* m_skills = nullptr;
    QPushButton* m_save = nullptr;
    QCheckBox* m_mail = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_problem = nullptr;
    PersonChoices m_choices;
    bool m_known = false; ///< the choices were read at least once
    int m_request = 0;
};

} // namespace rd
