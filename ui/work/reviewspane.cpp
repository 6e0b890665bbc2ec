// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/reviewspane.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "app/domain/words.h"
#include "app/services/dashboardservice.h"
#include "app/services/future.h"
#include "models/work/workmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/work/worksection.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int pageSize = 100;
}

ReviewsPane::ReviewsPane(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_status(new QComboBox(this))
    , m_section(new WorkSection(
          bench, WorkSection::Of::All,
          {{}, u"clipboard-check"_s, tr("No reviews yet"), tr("Each attempt shows here, for ever.")}, {}, this))
{
    const Theme& theme = bench.theme;
    m_status->addItem(tr("All statuses"), QString());
    m_status->setAccessibleName(tr("Status"));
    QLabel* label = plainLabel(tr("&Status"), this);
    label->setBuddy(m_status);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme.size(u"inside"_s));
    bar->addWidget(label);
    bar->addWidget(m_status);
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.size(u"inside"_s));
    layout->addLayout(bar);
    layout->addWidget(m_section, 1);
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] { load(pageSize); });
    connect(m_section, &WorkSection::moreWanted, this, &ReviewsPane::loadMore);
    connect(m_section, &WorkSection::retryWanted, this, &ReviewsPane::refresh);
}

void ReviewsPane::setPerson(PersonId person)
{
    m_person = person;
    m_rows.clear();
}

void ReviewsPane::offerStatuses(const QList<StatusFigure>& figures)
{
    for (const StatusFigure& figure : figures) {
        if (m_status->findData(figure.status) < 0)
            m_status->addItem(statusWord(figure.status), figure.status);
    }
}

void ReviewsPane::setStatus(const QString& status)
{
    m_status->setCurrentIndex(std::max(0, m_status->findData(status)));
}

void ReviewsPane::refresh()
{
    load(std::clamp(int(m_rows.size()), pageSize, DashboardService::mostReviews));
}

void ReviewsPane::load(int limit)
{
    const int request = ++m_request;
    whenDone(m_bench.dashboards.reviews({m_person, m_status->currentData().toString(), {}, limit, true}), this,
             [this, request](const Result<ReviewPage>& page) {
                 if (request == m_request)
                     receive(page, false);
             });
}

void ReviewsPane::loadMore()
{
    if (m_rows.isEmpty())
        return;
    const int request = ++m_request;
    whenDone(
        m_bench.dashboards.reviews({m_person, m_status->currentData().toString(), m_rows.last().id, pageSize, true}),
        this, [this, request](const Result<ReviewPage>& page) {
            if (request == m_request)
                receive(page, true);
        });
}

void ReviewsPane::receive(const Result<ReviewPage>& page, bool further)
{
    if (!page) {
        m_section->showError(tr("The reviews could not be read"), page.error());
        m_section->reviews()->setMore(further); // what could not be read is still there
        return;
    }
    m_rows = further ? m_rows + page->rows : page->rows;
    const bool filtered = m_status->currentIndex() > 0;
    m_section->setEmptyText(filtered ? tr("No review has this status") : tr("No reviews yet"),
                            filtered ? tr("Choose another status, or all of them.")
                                     : tr("Each attempt shows here, whatever becomes of it."));
    m_section->reviews()->setMore(page->more);
    m_section->show(m_rows, page->now);
}

} // namespace rd
