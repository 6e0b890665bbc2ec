// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verifydialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include "app/domain/text.h"
#include "app/services/auditservice.h"
#include "app/services/future.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int iconSize = 28;
constexpr int dialogWidth = 600;
} // namespace

VerifyDialog::VerifyDialog(const Workbench& bench, QWidget* parent)
    : Dialog(bench.theme, tr("Verify the chain"),
             tr("Compares every sealed event with its seal, and every seal with the one before. Nothing is changed."),
             parent)
    , m_bench(bench)
    , m_result(new QWidget(this))
    , m_icon(new QLabel(m_result))
    , m_verdict(wrappedLabel({}, m_result))
    , m_sentence(wrappedLabel({}, m_result))
    , m_seal(wrappedLabel({}, m_result, u"muted"_s))
    , m_findings(new TextTable(bench.theme, {tr("What was found"), tr("Seal")}, m_result))
    , m_hash(new QLineEdit(m_result))
{
    build();
    fit(dialogWidth);
    run();
}

VerifyDialog::~VerifyDialog()
{
    m_cancel.cancel();
}

void VerifyDialog::build()
{
    const int inside = theme().size(u"inside"_s);
    m_verdict->setFont(theme().font(u"section"_s));
    m_seal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setAccessibleName(tr("What was found"));
    m_hash->setPlaceholderText(tr("64 hexadecimal digits"));
    m_hash->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9a-fA-F]{0,64}"_s), m_hash));
    QLabel* label = wrappedLabel(tr("A seal's hash that was noted elsewhere (an export, a printed report) also shows "
                                    "whether the newest seals were removed:"),
                                 m_result, u"muted"_s);
    label->setBuddy(m_hash);
    m_hash->setAccessibleName(tr("Hash noted elsewhere"));
    auto* head = new QHBoxLayout;
    head->setSpacing(inside);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    auto* layout = new QVBoxLayout(m_result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(inside);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_findings);
    layout->addWidget(m_seal);
    layout->addSpacing(inside);
    layout->addWidget(label);
    layout->addWidget(m_hash);
    layout->addStretch();
    content()->addWidget(m_result);
    m_result->hide();
    m_copy = addSideButton(tr("Copy the result"));
    m_copy->hide();
    addCancel(tr("Close"));
    m_again = addButton(tr("Verify again"));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &VerifyDialog::run);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QString findings = m_findings->isHidden() ? QString() : m_findings->asText() + u'\n';
        QGuiApplication::clipboard()->setText(m_verdict->text() + u'\n' + m_sentence->text() + u'\n' + findings +
                                              m_seal->text());
    });
    connect(m_hash, &QLineEdit::textChanged, this, [this](const QString& text) {
        const bool whole = text.isEmpty() || text.size() == 2 * sealHashSize;
        m_again->setEnabled(whole);
        m_again->setToolTip(whole ? QString() : plain(tr("A hash has 64 digits; these are %1.").arg(text.size())));
    });
}

void VerifyDialog::run()
{
    const int request = ++m_request;
    m_cancel = CancelToken();
    m_again->setEnabled(false);
    setProblem({});
    setProgress(-1, tr("Comparing…"));
    const ChainExpectation expected{QByteArray::fromHex(m_hash->text().toLatin1())};
    auto* watcher =
        whenDone(m_bench.audit.verify(expected, m_cancel), this, [this, request](const Result<ChainReport>& report) {
            if (request != m_request)
                return;
            if (report)
                showReport(*report);
            else
                showError(report.error());
        });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, request](int done) {
        const int total = watcher->progressMaximum();
        if (request == m_request && total > 0)
            setProgress(int(qint64(done) * 1000 / total),
                        tr("%1 of %2 events").arg(locale().toString(done), locale().toString(total)));
    });
}

void VerifyDialog::showVerdict(const QString& icon, const QString& token, const QString& verdict,
                               const QString& sentence)
{
    hideProgress();
    m_icon->setPixmap(theme().icon(icon, token).pixmap(iconSize, iconSize));
    m_verdict->setText(verdict);
    setRole(m_verdict, token == "muted"_L1 ? QString() : token);
    m_sentence->setText(sentence);
    m_result->show();
    m_copy->show();
    m_again->show();
    m_again->setEnabled(true);
}

void VerifyDialog::showReport(const ChainReport& report)
{
    ++m_request; // whatever still runs comes too late
    const QString numbers = tr("%n seal(s)", nullptr, int(report.seals)) + u", "_s +
                            tr("%1 events compared, %2 not sealed yet.")
                                .arg(locale().toString(report.events), locale().toString(report.unsealed));
    if (!report.healthy())
        showVerdict(u"shield-alert"_s, u"danger"_s, tr("The chain is broken"),
                    numbers + u' ' +
                        tr("Nothing was repaired. Keep a copy of the database as it is, then see the runbook."));
    else if (report.seals == 0)
        showVerdict(u"stamp"_s, u"muted"_s, tr("There is nothing to compare yet"),
                    tr("No event has been sealed. “Seal now” on the audit page makes the first seal."));
    else
        showVerdict(u"shield-check"_s, u"ok"_s, tr("The chain is unbroken"), numbers);
    QList<QStringList> rows;
    for (const ChainFinding& finding : report.findings)
        rows << QStringList{findingText(finding), finding.seal > 0 ? locale().toString(finding.seal) : u"–"_s};
    m_findings->setRows(rows);
    m_findings->setVisible(!rows.isEmpty());
    const std::optional<Seal>& last = report.last;
    m_seal->setVisible(last.has_value());
    if (last)
        m_seal->setText(
            tr("Last seal: %1, %2, by %3").arg(locale().toString(last->id), exactTime(last->sealedAt), last->sealedBy) +
            u'\n' + QString::fromLatin1(last->hash.toHex()));
    // Once the labels know their new heights; it may be smaller than the result before.
    QMetaObject::invokeMethod(
        this, [this] { fit(dialogWidth); }, Qt::QueuedConnection);
    emit finished(report);
}

void VerifyDialog::showError(const Error& error)
{
    hideProgress();
    m_again->show();
    m_again->setEnabled(true);
    setProblem(tr("The chain could not be verified. %1").arg(error.text));
}

} // namespace rd
