// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rolechoice.h"

#include <QBoxLayout>
#include <QCheckBox>

#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString meaningOf(const QString& role)
{
    if (role == "admin"_L1)
        return RoleChoice::tr("Admin: sees every queue and person, assigns, releases, manages people and policies");
    if (role == "reviewer"_L1)
        return RoleChoice::tr("Reviewer: takes and decides review work");
    if (role == "engineer"_L1)
        return RoleChoice::tr("Engineer: takes incidents");
    if (role == "jobs"_L1)
        return RoleChoice::tr("Jobs: runs the periodic jobs, for a host without a person");
    return roleWord(role);
}

} // namespace

RoleChoice::RoleChoice(const QSet<QString>& roles, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const QString& role : allRoles()) {
        auto* box = new QCheckBox(meaningOf(role), this);
        box->setChecked(roles.contains(role));
        connect(box, &QCheckBox::toggled, this, &RoleChoice::changed);
        column->addWidget(box);
        m_boxes.insert(role, box);
        if (!focusProxy())
            setFocusProxy(box);
    }
}

QSet<QString> RoleChoice::roles() const
{
    QSet<QString> chosen;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (box.value()->isChecked())
            chosen.insert(box.key());
    }
    return chosen;
}

} // namespace rd
