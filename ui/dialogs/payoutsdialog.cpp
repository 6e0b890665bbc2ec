// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/payoutsdialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>

#include "app/domain/text.h"
#include "app/domain/verb.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/requests/paymentsmodel.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/exportflow.h"
#include "ui/actions/feedback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

const QStringList states = {u"due"_s, u"sent"_s, u"failed"_s, u"settled"_s};

QString sumText(const QList<LedgerEntry>& entries)
{
    QStringList texts;
    for (const Money& sum : Payouts{entries, false, 0}.sums())
        texts << moneyText(sum);
    return QLocale().createSeparatedList(texts);
}

/// From which state a verb starts.
QString stateOf(const QString& verb)
{
    return verb == "pay"_L1 ? u"due"_s : verb == "retry"_L1 ? u"failed"_s : u"sent"_s;
}

} // namespace

PayoutsDialog::PayoutsDialog(const Workbench& bench, QWidget* parent)
    : Dialog(bench.theme, tr("Payouts"),
             tr("Due payments are paid by your bank: write the file, hand it over there, then mark them as paid."),
             parent)
    , m_bench(bench)
    , m_model(new PaymentsModel(this))
    , m_states(new QButtonGroup(this))
    , m_file(new ExportFlow(
          bench, {tr("File for the bank"), tr("The file could not be written.")},
          [this](const QString& file, const CancelToken&) { return m_bench.requests.exportPayouts(chosen(), file); },
          this))
{
    setMaximumWidth(Theme::scaled(1000)); // a table of five columns
    build();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PayoutsDialog::explain);
    connect(&bench.session, &Session::connectionChanged, this, &PayoutsDialog::explain);
    connect(&bench.session, &Session::changed, this, &PayoutsDialog::load);
    connect(m_nothing, &StatePane::clicked, this, &PayoutsDialog::load);
    fit(860);
    load();
}

void PayoutsDialog::build()
{
    auto* chips = new QHBoxLayout;
    chips->setSpacing(theme().size(u"inside"_s));
    for (const QString& state : states) {
        auto* chip = new QToolButton(this);
        chip->setProperty("kind", u"chip"_s);
        chip->setObjectName(u"state_"_s + state);
        chip->setCheckable(true);
        chip->setChecked(state == m_state);
        chip->setText(ledgerWord(state));
        chip->setFocusPolicy(Qt::StrongFocus);
        m_states->addButton(chip);
        chips->addWidget(chip);
        connect(chip, &QToolButton::toggled, this, [this, state](bool on) {
            if (!on)
                return;
            m_state = state;
            m_model->show({}, 0);
            load();
        });
    }
    chips->addStretch();
    m_view = new QueueView(theme(), this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Payments"));
    m_view->setProperty("role", u"card"_s);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionResizeMode(PaymentsModel::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{PaymentsModel::Person, 170},
                                          {PaymentsModel::Amount, 120},
                                          {PaymentsModel::Since, 90},
                                          {PaymentsModel::Accepted, 150}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, Theme::scaled(width));
    m_view->setMinimumHeight(theme().size(u"row"_s) * 9);
    m_nothing = new StatePane(theme(), this);
    m_nothing->setMinimumHeight(theme().size(u"row"_s) * 9);
    m_nothing->hide();
    m_sum = wrappedLabel({}, this, u"muted"_s);
    m_sum->setObjectName(u"sum"_s);
    content()->addLayout(chips);
    content()->addWidget(m_view, 1);
    content()->addWidget(m_nothing, 1);
    content()->addWidget(m_sum);
    m_export = addSideButton(tr("File for the bank…"), {});
    connect(m_export, &QPushButton::clicked, m_file, &ExportFlow::start);
    addCancel(tr("Close"));
    addVerb(u"retry"_s);
    addVerb(u"fail"_s);
    addVerb(u"settle"_s, u"primary"_s);
    addVerb(u"pay"_s, u"primary"_s);
}

void PayoutsDialog::addVerb(const QString& verb, const QString& kind)
{
    QPushButton* button = addButton(verbWord(verb) + u"…"_s, kind);
    button->setObjectName(verb);
    connect(button, &QPushButton::clicked, this, [this, verb] { ask(verb); });
    m_verbs.insert(verb, button);
}

void PayoutsDialog::load()
{
    const int asked = ++m_asked;
    whenDone(m_bench.requests.payouts(m_state), this, [this, asked](const Result<Payouts>& got) {
        if (asked == m_asked)
            receive(got);
    });
}

void PayoutsDialog::receive(const Result<Payouts>& got)
{
    m_failed = !got;
    if (got) {
        m_more = got->more;
        m_model->show(got->entries, got->now);
    } else {
        m_nothing->showError(tr("The payments could not be read"), got.error());
    }
    const bool empty = m_model->rowCount() == 0;
    if (got && empty)
        m_nothing->show(u"circle-check"_s, tr("Nothing here"),
                        m_state == "due"_L1 ? tr("No payment is due. Accepted expert reviews appear here.")
                                            : tr("No payment is in this state."),
                        tr("Look again"));
    m_view->setVisible(!empty && !m_failed);
    m_nothing->setVisible(empty || m_failed);
    explain();
    emit loaded();
}

QList<LedgerEntry> PayoutsDialog::chosen() const
{
    QList<LedgerEntry> entries;
    for (int row : m_view->selectedRowNumbers())
        entries << m_model->row(row);
    return entries.isEmpty() ? m_model->rows() : entries; // nothing selected means all that is listed
}

void PayoutsDialog::explain()
{
    const QList<LedgerEntry> entries = chosen();
    const bool some = !m_view->selectedRowNumbers().isEmpty();
    QString text = entries.isEmpty() ? QString()
                   : some ? tr("%n payment(s) selected: %1", nullptr, int(entries.size())).arg(sumText(entries))
                          : tr("%n payment(s): %1", nullptr, int(entries.size())).arg(sumText(entries));
    if (m_more)
        text += u' ' + tr("There are more; these are the oldest.");
    m_sum->setText(text);
    const QString waiting = m_bench.session.whyNoChanges();
    for (auto verb = m_verbs.begin(); verb != m_verbs.end(); ++verb) {
        (*verb)->setVisible(stateOf(verb.key()) == m_state &&
                            m_bench.session.rules().mayEver(u"requests"_s, verb.key(), m_bench.session.actor()));
        (*verb)->setEnabled(!entries.isEmpty() && waiting.isEmpty() && !m_running);
        (*verb)->setToolTip(plain(waiting));
    }
    m_export->setEnabled(!entries.isEmpty());
}

void PayoutsDialog::ask(const QString& verb)
{
    const QList<LedgerEntry> entries = chosen();
    const int n = int(entries.size());
    Prompt prompt;
    prompt.verb = verbWord(verb);
    const QString sum = sumText(entries);
    if (verb == "pay"_L1) {
        prompt.title = tr("Pay %n payment(s)", nullptr, n);
        prompt.sentence = tr("%1 are marked as sent to the bank; their reviewers are told.").arg(sum);
    } else if (verb == "settle"_L1) {
        prompt.title = tr("Settle %n payment(s)", nullptr, n);
        prompt.sentence = tr("%1 have arrived. This is final.").arg(sum);
    } else if (verb == "fail"_L1) {
        prompt.title = tr("Mark %n payment(s) as failed", nullptr, n);
        prompt.sentence =
            tr("%1 came back from the bank. The reviewers read your note; “Retry” makes them due again.").arg(sum);
        prompt.note = Prompt::Need::Required;
    } else {
        prompt.title = tr("Make %n payment(s) due again", nullptr, n);
        prompt.sentence = tr("%1 can then be paid once more.").arg(sum);
    }
    for (const LedgerEntry& entry : entries.first(std::min<qsizetype>(n, 200)))
        prompt.touched << u"%1 · %2 · %3"_s.arg(entry.person, moneyText(entry.amount), entry.title);
    if (n > 200)
        prompt.touched << tr("and %n more", nullptr, n - 200);
    m_bench.confirmer.ask(prompt, [this, verb, entries](const Answer& answer) { run({verb, entries, answer.note}); });
}

void PayoutsDialog::run(const PaymentVerb& payment)
{
    m_running = true;
    setProblem({});
    setProgress(-1);
    explain();
    whenDone(m_bench.requests.pay(payment), this, [this, payment](const Result<PaymentReport>& report) {
        m_running = false;
        hideProgress();
        if (!report)
            m_bench.feedback.fail(tr("“%1” could not be done.").arg(verbWord(payment.verb)), report.error(),
                                  [this, payment] { run(payment); });
        else
            tell(payment, *report);
        load();
    });
}

void PayoutsDialog::tell(const PaymentVerb& payment, const PaymentReport& report)
{
    m_bench.session.announce();
    emit changed();
    if (!report.done.isEmpty())
        m_bench.feedback.tell(tr("%n payment(s) %1, %2", nullptr, int(report.done.size()))
                                  .arg(verbPast(payment.verb), sumText(report.done)));
    QList<ReportedSkip> rows;
    for (const PaymentSkip& skip : report.skipped)
        rows << ReportedSkip{skip.entry.item, u"%1: %2"_s.arg(skip.entry.person, skip.entry.title), skip.reason,
                             skip.text};
    if (!rows.isEmpty())
        m_bench.feedback.leftAlone(tr("%n payment(s) left alone", nullptr, int(rows.size())),
                                   tr("Nothing was changed on them."), rows);
}

} // namespace rd
