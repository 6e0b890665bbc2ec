// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requestdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/requestsservice.h"
#include "app/services/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/personpicker.h"

using namespace Qt::StringLiterals;

namespace rd {

RequestDialog::RequestDialog(const Workbench& bench, const std::optional<RequestDetails>& details, QWidget* parent)
    : Dialog(bench.theme, details ? tr("Edit request") : tr("File a request"),
             details
                 ? tr("Nobody holds a place yet, so everything may still change.")
                 : tr("Reviewers see it at once. An amount is held for each place when somebody claims it, and paid "
                      "when you accept the review."),
             parent)
    , m_bench(bench)
    , m_details(details)
{
    build();
    if (details)
        fill(*details);
    connect(m_send, &QPushButton::clicked, this, &RequestDialog::send);
    for (QLineEdit* line : {m_title, m_amount, m_currency, m_skills})
        connect(line, &QLineEdit::textChanged, this, &RequestDialog::check);
    for (QComboBox* box : {m_content, m_review})
        connect(box, &QComboBox::currentIndexChanged, this, &RequestDialog::check);
    connect(m_places, &QSpinBox::valueChanged, this, &RequestDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, &RequestDialog::check);
    if (m_author)
        connect(m_author, &PersonPicker::personChanged, this, &RequestDialog::check);
    check();
    fit(620);
    m_title->setFocus();
}

void RequestDialog::addField(QGridLayout* grid, int row, int column, int columns, const QString& name, QWidget* field)
{
    QLabel* label = plainLabel(name, this);
    label->setBuddy(field);
    field->setAccessibleName(name);
    grid->addWidget(label, 2 * row, column, 1, columns);
    grid->addWidget(field, 2 * row + 1, column, 1, columns);
}

void RequestDialog::build()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().size(u"between"_s));
    grid->setVerticalSpacing(theme().size(u"inside"_s));
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"title"_s);
    addField(grid, 0, 0, 4, tr("What is to be reviewed"), m_title);
    if (!m_details && m_bench.session.actor().has(u"admin"_s)) {
        m_author = new PersonPicker(m_bench.people, {}, this);
        m_author->setPerson(Person{m_bench.session.actor().person, m_bench.session.actor().name, {}, {}, false});
        addField(grid, 1, 0, 4, tr("Author"), m_author);
    }
    m_content = new QComboBox(this);
    m_content->setObjectName(u"content"_s);
    for (const QString& type : contentTypes())
        m_content->addItem(contentTypeWord(type), type);
    addField(grid, 2, 0, 1, tr("Content"), m_content);
    m_review = new QComboBox(this);
    m_review->setObjectName(u"review"_s);
    for (const QString& type : reviewTypes())
        m_review->addItem(reviewTypeWord(type), type);
    addField(grid, 2, 1, 1, tr("Review"), m_review);
    m_amount = new QLineEdit(this);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setPlaceholderText(locale().toString(25) + locale().decimalPoint() + u"00"_s);
    addField(grid, 2, 2, 1, tr("Amount per place"), m_amount);
    m_currency = new QLineEdit(u"EUR"_s, this);
    m_currency->setObjectName(u"currency"_s);
    m_currency->setMaxLength(3);
    addField(grid, 2, 3, 1, tr("Currency"), m_currency);
    m_places = new QSpinBox(this);
    m_places->setObjectName(u"places"_s);
    m_places->setRange(1, 10'000);
    m_places->setButtonSymbols(QAbstractSpinBox::NoButtons);
    addField(grid, 3, 0, 1, tr("Places"), m_places);
    m_skills = new QLineEdit(this);
    m_skills->setObjectName(u"skills"_s);
    m_skills->setPlaceholderText(tr("typography, print, german"));
    addField(grid, 3, 1, 3, tr("Skills (optional)"), m_skills);
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(u"description"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 5 + 18);
    addField(grid, 4, 0, 4, tr("What reviewers should look at (optional)"), m_description);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, column == 3 ? 1 : 2);
    content()->addLayout(grid);
    m_total = plainLabel({}, this, u"muted"_s);
    content()->addWidget(m_total);
    addCancel();
    m_send = addButton(m_details ? tr("Save changes") : tr("File request"), u"primary"_s);
    makeDefault(m_send);
}

void RequestDialog::fill(const RequestDetails& details)
{
    const RequestRow& row = details.request;
    m_title->setText(row.title);
    m_content->setCurrentIndex(m_content->findData(row.contentType));
    m_review->setCurrentIndex(m_review->findData(row.reviewType));
    if (!row.isFree()) {
        const QString text = moneyText(row.amount, locale());
        m_amount->setText(text.left(text.size() - row.amount.currency.size()).trimmed());
    }
    m_currency->setText(row.amount.currency);
    m_places->setValue(row.places);
    m_skills->setText(details.skills.join(u", "_s));
    m_description->setPlainText(details.description);
}

Result<NewRequest> RequestDialog::entered() const
{
    NewRequest request;
    request.title = m_title->text();
    request.contentType = m_content->currentData().toString();
    request.reviewType = m_review->currentData().toString();
    request.places = m_places->value();
    request.amount.currency = m_currency->text().trimmed().toUpper();
    request.skills = m_skills->text();
    request.description = m_description->toPlainText();
    if (m_author && m_author->person())
        request.author = m_author->person()->id;
    if (request.reviewType == "expert"_L1 && hasText(m_amount->text())) {
        const auto amount = parseMoney(m_amount->text(), request.amount.currency, locale());
        if (!amount)
            return amount.error();
        request.amount = *amount;
    }
    return request;
}

void RequestDialog::check()
{
    const bool paid = m_review->currentData().toString() == "expert"_L1;
    m_amount->setEnabled(paid);
    m_currency->setEnabled(paid);
    const auto request = entered();
    QString problem = request ? QString() : request.error().text;
    if (request) {
        const QList<FieldProblem> problems = problemsOf(*request);
        problem = problems.isEmpty() ? QString() : problems.first().text;
    }
    if (problem.isEmpty() && m_author && !m_author->person())
        problem = tr("Choose the author.");
    m_send->setEnabled(problem.isEmpty() && !m_running);
    m_send->setToolTip(plain(problem));
    // A form that nobody has touched does not complain; the button says what is missing.
    const bool touched = hasText(m_title->text());
    setProblem(touched ? problem : QString());
    const bool known = request && paid && problem.isEmpty();
    m_total->setText(
        known ? tr("All places together: %1")
                    .arg(moneyText({request->amount.minor * request->places, request->amount.currency}, locale()))
              : QString());
    m_total->setVisible(known);
}

void RequestDialog::send()
{
    const auto request = entered();
    if (!request)
        return;
    m_running = true;
    check();
    setProgress(-1);
    if (*request != m_sent)
        m_op = QUuid::createUuid();
    m_sent = *request;
    const auto sending =
        m_details ? m_bench.requests.edit({m_details->request.id, m_details->request.version, {}, 0, request->title},
                                          *request, {}, m_op)
                  : m_bench.requests.file(*request, {}, m_op);
    whenDone(sending, this, [this](const Result<VerbReport>& report) { receive(report); });
}

void RequestDialog::receive(const Result<VerbReport>& report)
{
    m_running = false;
    hideProgress();
    check();
    if (!report) {
        setProblem(report.error().text);
        return;
    }
    if (!report->skipped.isEmpty()) {
        setProblem(tr("Nothing was changed: %1").arg(report->skipped.first().text));
        return;
    }
    emit sent(m_title->text());
    accept();
}

} // namespace rd
