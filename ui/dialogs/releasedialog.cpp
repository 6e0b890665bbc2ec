// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/releasedialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "models/claims/orphanedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintable.h"

using namespace Qt::StringLiterals;

namespace rd {

ReleaseDialog::ReleaseDialog(const Theme& theme, const QList<OrphanedClaim>& claims, QWidget* parent)
    : Dialog(
          theme, tr("Release orphaned claims"),
          tr("Life happens! These claims need fresh eyes. They return to the review queue. No penalties are applied."),
          parent)
    , m_model(new OrphanedModel(this))
    , m_table(new PlainTable(theme, this))
    , m_all(new QCheckBox(this))
{
    m_model->setRows(claims);
    m_all->setTristate(true);
    // A click means all or none; the state in between is only ever shown.
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_model->setAll(m_model->chosenCount() < m_model->rowCount()); });
    content()->addWidget(m_all);
    buildTable();
    m_cancel = addCancel();
    m_release = addButton({}, u"primary"_s);
    connect(m_release, &QPushButton::clicked, this, [this] {
        setRunning(0, m_model->chosenCount());
        emit releaseWanted(m_model->chosen());
    });
    connect(m_model, &OrphanedModel::chosenChanged, this, &ReleaseDialog::tellNumber);
    tellNumber();
    resize(680, 520);
    m_cancel->setFocus();
}

void ReleaseDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Orphaned claims"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(OrphanedModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(OrphanedModel::Reviewer, QHeaderView::Interactive);
    header->resizeSection(OrphanedModel::Reviewer, 170);
    header->resizeSection(OrphanedModel::Days, 80);
    content()->addWidget(m_table, 1);
    // The whole row is the target, not only its 16 pixels of box.
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() != OrphanedModel::Title && !m_running)
            m_model->toggle(at.row());
    });
}

void ReleaseDialog::tellNumber()
{
    const int chosen = m_model->chosenCount();
    m_release->setText(tr("Release %n claim(s)", nullptr, chosen));
    m_release->setEnabled(chosen > 0 && !m_running);
    m_all->setText(tr("%1 of %n claim(s) chosen", nullptr, m_model->rowCount()).arg(locale().toString(chosen)));
    m_all->setCheckState(chosen == 0                     ? Qt::Unchecked
                         : chosen == m_model->rowCount() ? Qt::Checked
                                                         : Qt::PartiallyChecked);
}

void ReleaseDialog::setRunning(int done, int total)
{
    m_running = true;
    m_table->setEnabled(false);
    m_all->setEnabled(false);
    m_release->setEnabled(false);
    setProblem({});
    setProgress(total > 0 ? int(qint64(done) * 1000 / total) : -1,
                tr("%1 of %n claim(s) released", nullptr, total).arg(locale().toString(done)));
}

void ReleaseDialog::setStopped()
{
    m_running = false;
    m_table->setEnabled(true);
    m_all->setEnabled(true);
    m_cancel->setEnabled(true);
    hideProgress();
    tellNumber();
}

void ReleaseDialog::reject()
{
    if (!m_running) {
        Dialog::reject();
        return;
    }
    m_cancel->setEnabled(false);
    emit cancelWanted();
}

} // namespace rd
