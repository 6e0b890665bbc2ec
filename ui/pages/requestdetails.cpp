// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requestdetails.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/requestsservice.h"
#include "app/services/session.h"
#include "models/requests/attemptsmodel.h"
#include "models/shared/humantime.h"
#include "ui/actions/requestactions.h"
#include "ui/dialogs/textdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype shownText = 4000; // a review may be a book; its own dialog shows all of it

} // namespace

RequestDetailsPane::RequestDetailsPane(const Workbench& bench, RequestActions& actions, QWidget* parent)
    : DetailsPane(bench.theme, parent)
    , m_bench(bench)
    , m_actions(actions)
    , m_model(new AttemptsModel(this))
{
    show(std::nullopt, 0, 0);
}

void RequestDetailsPane::build()
{
    m_status = new Chip(m_bench.theme, body());
    m_description = wrappedLabel({}, body());
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failed = wrappedLabel({}, body(), u"danger"_s);
    m_retry = new QPushButton(tr("Retry"), body());
    rows()->addWidget(m_status, 0, Qt::AlignLeft);
    addFacts();
    addButtons(m_actions.onRequests());
    rows()->addWidget(m_description);
    rows()->addWidget(m_failed);
    rows()->addWidget(m_retry, 0, Qt::AlignLeft);
    m_places = addHeading({});
    m_attempts = new QueueView(m_bench.theme, body());
    m_attempts->setModel(m_model);
    m_attempts->setAccessibleName(tr("Reviews of this request"));
    m_attempts->setObjectName(u"attempts"_s);
    m_attempts->setProperty("role", u"card"_s);
    m_attempts->horizontalHeader()->hide();
    m_attempts->horizontalHeader()->setSectionResizeMode(AttemptsModel::Reviewer, QHeaderView::Stretch);
    m_attempts->horizontalHeader()->resizeSection(AttemptsModel::Status, Theme::scaled(136));
    m_attempts->horizontalHeader()->resizeSection(AttemptsModel::When, Theme::scaled(140));
    m_attempts->setGivingWay({AttemptsModel::When}, Theme::scaled(90));
    rows()->addWidget(m_attempts);
    buildAttempt();
    addHeading(tr("Why?"));
    m_timeline = new Timeline(m_bench.theme, body());
    rows()->addWidget(m_timeline);
    finishBody();
    connect(m_retry, &QPushButton::clicked, this, &RequestDetailsPane::read);
    connect(m_attempts->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestDetailsPane::chooseAttempt);
    connect(m_dispute, &QPushButton::clicked, this, [this] {
        const QList<int> rows = m_attempts->selectedRowNumbers();
        if (m_details && rows.size() == 1)
            emit disputeWanted(*m_details, m_model->row(rows.first()));
    });
}

void RequestDetailsPane::buildAttempt()
{
    const int inside = m_bench.theme.size(u"inside"_s);
    m_attemptBody = new QWidget(body());
    auto* one = new QVBoxLayout(m_attemptBody);
    one->setContentsMargins(0, 0, 0, 0);
    one->setSpacing(inside);
    m_moment = wrappedLabel({}, m_attemptBody, u"muted"_s);
    m_flag = wrappedLabel({}, m_attemptBody, u"attention"_s);
    m_text = wrappedLabel({}, m_attemptBody);
    m_text->setObjectName(u"reviewText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole = new QPushButton(tr("Read the whole review…"), m_attemptBody);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        const QList<int> rows = m_attempts->selectedRowNumbers();
        if (rows.size() == 1)
            (new TextDialog(m_bench.theme, m_request->title, m_model->row(rows.first()).content, window()))->open();
    });
    auto* verbs = new FlowLayout(nullptr, inside);
    for (QAction* action : m_actions.onAttempts())
        verbs->addWidget(new ActionButton(action, m_attemptBody));
    m_dispute = new QPushButton(m_bench.theme.icon(u"shield-alert"_s), tr("Both sides of the dispute…"), m_attemptBody);
    one->addWidget(m_moment);
    one->addWidget(m_flag);
    one->addWidget(m_text);
    one->addWidget(m_whole, 0, Qt::AlignLeft);
    one->addWidget(m_dispute, 0, Qt::AlignLeft);
    one->addLayout(verbs);
    rows()->addWidget(m_attemptBody);
}

void RequestDetailsPane::show(const std::optional<RequestRow>& request, int selected, Millis now)
{
    const bool same = request && request == m_request;
    if (same && now / 60'000 == m_now / 60'000)
        return;
    const bool another = !request || !m_request || request->id != m_request->id;
    m_request = request;
    m_now = now;
    if (request)
        showBody(request->title);
    if (another) {
        m_details.reset();
        m_model->show({}, now);
        chooseAttempt();
    }
    if (!request) {
        ++m_asked;
        showHint(selected > 1 ? tr("%n requests selected", nullptr, selected) : tr("Details"),
                 selected > 1 ? tr("What can be done with all of them stands below the table.")
                              : tr("Select a request to see its places and what became of each review."));
        return;
    }
    if (another)
        m_timeline->setEvents({}, m_bench.session.rules(), now);
    m_status->show(request->status, statusWord(request->status));
    fillFacts();
    if (same) {
        m_model->show(m_model->rows(), now);
        return;
    }
    ++m_asked; // an answer about the row before is none about this one
    readAtRest([this] { read(); });
}

void RequestDetailsPane::fillFacts()
{
    QList<Fact> facts;
    const RequestRow& request = *m_request;
    facts << Fact{tr("Author"), request.author};
    facts << Fact{tr("Kind"),
                  u"%1 · %2"_s.arg(reviewTypeWord(request.reviewType), contentTypeWord(request.contentType))};
    facts << Fact{tr("Per place"), request.isFree() ? QString() : moneyText(request.amount)};
    facts << Fact{tr("Held"), request.held().minor > 0 ? moneyText(request.held()) : QString(),
                  tr("For places that are taken and not decided yet")};
    facts << Fact{tr("Filed"), relativeTime(request.filedAt, m_now), exactTime(request.filedAt)};
    facts << Fact{tr("Skills"), m_details ? m_details->skills.join(u", "_s) : QString()};
    facts << Fact{tr("Work item"), u"#%1"_s.arg(request.id.value)};
    setFacts(facts);
    QString places = tr("%1 of %n place(s) taken", nullptr, request.places).arg(request.placed);
    if (m_details && m_details->more)
        places += u'\n' + tr("The first %n review(s) are shown; “reviewdeskctl requests show %1” lists all of them",
                             nullptr, int(m_details->attempts.size()))
                              .arg(request.id.value);
    m_places->setText(places);
    m_description->setText(m_details ? m_details->description : QString());
    m_description->setVisible(m_details && !m_details->description.isEmpty());
}

void RequestDetailsPane::read()
{
    const int asked = ++m_asked;
    m_failed->hide();
    m_retry->hide();
    whenDone(m_bench.requests.details(m_request->id), this,
             [this, asked](const Result<std::optional<RequestDetails>>& got) {
                 if (asked == m_asked)
                     receive(got);
             });
    whenDone(m_bench.requests.timeline(m_request->id), this, [this, asked](const Result<QList<Event>>& events) {
        if (asked != m_asked)
            return;
        if (events)
            m_timeline->setEvents(*events, m_bench.session.rules(), m_now);
        else
            m_timeline->setMessage(tr("The events could not be read: %1").arg(events.error().text));
    });
}

void RequestDetailsPane::receive(const Result<std::optional<RequestDetails>>& got)
{
    const bool ok = got && *got;
    m_failed->setVisible(!ok);
    m_retry->setVisible(!ok);
    if (!ok) {
        m_failed->setText(got ? tr("This request is not yours to see any more.")
                              : tr("The reviews could not be read: %1").arg(got.error().text));
        return;
    }
    m_details = **got;
    m_request = m_details->request;
    fillFacts();
    m_model->show(m_details->attempts, m_details->now);
    const int rows = std::clamp(m_model->rowCount(), 1, 6);
    m_attempts->setFixedHeight(rows * m_bench.theme.size(u"row"_s) + 4);
    m_attempts->setVisible(m_model->rowCount() > 0);
    // What waits for somebody comes first.
    if (m_model->rowCount() > 0 && m_attempts->selectedRowNumbers().isEmpty() && !selectFirst(u"disputed"_s) &&
        !selectFirst(u"submitted"_s))
        m_attempts->selectRow(0);
    chooseAttempt();
    emit shown();
}

void RequestDetailsPane::chooseAttempt()
{
    QList<Attempt> chosen;
    if (m_details) {
        for (int row : m_attempts->selectedRowNumbers())
            chosen << m_model->row(row);
    }
    m_actions.setAttempts(m_request, chosen, m_now);
    if (!isBuilt())
        return;
    m_attemptBody->setVisible(!chosen.isEmpty());
    showAttempt(chosen.size() == 1 ? &chosen.first() : nullptr);
}

void RequestDetailsPane::showAttempt(const Attempt* attempt)
{
    m_dispute->setVisible(attempt && attempt->remark(u"dispute"_s));
    m_flag->setVisible(attempt && attempt->repeats > 0);
    m_text->setVisible(attempt && !attempt->content.isEmpty());
    m_whole->setVisible(attempt && attempt->content.size() > shownText);
    m_moment->setVisible(attempt);
    if (!attempt)
        return;
    QStringList line = {attempt->person, attemptMoment(*attempt, m_now)};
    line << attemptMoney(*attempt);
    if (attempt->acceptance() == "auto"_L1)
        line << tr("accepted by itself, nobody objected");
    else if (!attempt->decidedBy.isEmpty())
        line << tr("decided by %1").arg(attempt->decidedBy);
    if (attempt->rating)
        line << tr("rated %1 of 5").arg(*attempt->rating);
    line.removeAll(QString());
    m_moment->setText(line.join(u" · "_s));
    m_flag->setText(attempt->repeatsOwn
                        ? tr("This text repeats an earlier review by the same person.")
                        : tr("This text repeats an earlier review by somebody else. Read both before you decide."));
    m_text->setText(attempt->content.size() > shownText ? attempt->content.left(shownText) + u"…"_s : attempt->content);
}

bool RequestDetailsPane::selectFirst(const QString& status)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).status == status) {
            m_attempts->selectRow(row);
            return true;
        }
    }
    return false;
}

} // namespace rd
