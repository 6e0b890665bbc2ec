// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/personworkdialog.h"

#include <QVBoxLayout>

#include "app/services/session.h"
#include "ui/theme/theme.h"
#include "ui/work/workdashboard.h"

using namespace Qt::StringLiterals;

namespace rd {

PersonWorkDialog::PersonWorkDialog(const Workbench& bench, const Person& person, QWidget* parent)
    : Dialog(bench.theme, tr("Work of %1").arg(person.name),
             tr("What they hold, what was decided, and what they earn. It is theirs: you see it and change nothing."),
             parent)
    , m_dashboard(new WorkDashboard(bench, {}, this))
{
    content()->addWidget(m_dashboard, 1);
    addCancel(tr("Close"));
    m_dashboard->setPerson(person.id);
    m_dashboard->setLive(true);
    m_dashboard->refresh();
    connect(&bench.session, &Session::changed, m_dashboard, &WorkDashboard::refresh);
    connect(m_dashboard, &WorkDashboard::openWanted, this, [this](WorkItemId item, const QString& desk) {
        emit openWanted(item, desk);
        close();
    });
    resize(Theme::scaled(980), Theme::scaled(680));
}

} // namespace rd
