// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requestsfilterbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include "app/domain/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/personpicker.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int typingMs = 200;

} // namespace

RequestsFilterBar::RequestsFilterBar(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_search(new QLineEdit(this))
    , m_author(new PersonPicker(bench.people, {}, this))
    , m_content(new QComboBox(this))
    , m_review(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(bench.theme.size(u"inside"_s));
    buildFields();
    buildChips();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &RequestsFilterBar::read);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_author, &PersonPicker::personChanged, this, &RequestsFilterBar::read);
    connect(m_content, &QComboBox::currentIndexChanged, this, &RequestsFilterBar::read);
    connect(m_review, &QComboBox::currentIndexChanged, this, &RequestsFilterBar::read);
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    m_search->installEventFilter(this);
}

void RequestsFilterBar::buildFields()
{
    m_search->setPlaceholderText(tr("Search title"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_bench.theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(180);
    m_author->setPlaceholderText(tr("Author"));
    m_author->setAccessibleName(tr("Author"));
    m_author->setMinimumWidth(110);
    m_content->setAccessibleName(tr("Kind of content"));
    m_content->setObjectName(u"content"_s);
    m_content->addItem(tr("Any content"), QString());
    for (const QString& type : contentTypes())
        m_content->addItem(contentTypeWord(type), type);
    m_review->setAccessibleName(tr("Kind of review"));
    m_review->setObjectName(u"review"_s);
    m_review->addItem(tr("Free and expert"), QString());
    for (const QString& type : reviewTypes())
        m_review->addItem(reviewTypeWord(type), type);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_bench.theme.size(u"inside"_s));
    row->addWidget(m_search, 3);
    row->addWidget(m_author, 2);
    row->addWidget(m_content);
    row->addWidget(m_review);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void RequestsFilterBar::buildChips()
{
    auto* chips = new FlowLayout(nullptr, m_bench.theme.size(u"inside"_s));
    for (const QString& name : QStringList{u"disputed"_s, u"waiting"_s} + requestStatuses()) {
        auto* chip = new QToolButton(this);
        chip->setProperty("kind", u"chip"_s);
        chip->setObjectName(u"chip_"_s + name);
        chip->setCheckable(true);
        chip->setText(name == "waiting"_L1 ? tr("To decide") : statusWord(name));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, &RequestsFilterBar::read);
        m_chips.insert(name, chip);
        chips->addWidget(chip);
    }
    m_clear->setText(tr("Clear the filter"));
    m_clear->setIcon(m_bench.theme.icon(u"x"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    chips->addWidget(m_clear);
    m_clear->hide();
    static_cast<QVBoxLayout*>(layout())->addLayout(chips);
}

void RequestsFilterBar::read()
{
    if (m_setting)
        return;
    m_typing.stop();
    RequestsFilter now;
    now.text = m_search->text().trimmed();
    now.author = m_author->person();
    now.contentType = m_content->currentData().toString();
    now.reviewType = m_review->currentData().toString();
    now.disputed = m_chips[u"disputed"_s]->isChecked();
    now.waiting = m_chips[u"waiting"_s]->isChecked();
    for (const QString& status : requestStatuses()) {
        if (m_chips[status]->isChecked())
            now.statuses << status;
    }
    if (now == m_filter)
        return;
    m_filter = now;
    m_clear->setVisible(!m_filter.isEmpty());
    emit changed();
}

void RequestsFilterBar::setFilter(const RequestsFilter& filter)
{
    m_setting = true;
    m_search->setText(filter.text);
    m_author->setPerson(filter.author);
    m_content->setCurrentIndex(std::max(0, m_content->findData(filter.contentType)));
    m_review->setCurrentIndex(std::max(0, m_review->findData(filter.reviewType)));
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip)
        (*chip)->setChecked(chip.key() == "disputed"_L1  ? filter.disputed
                            : chip.key() == "waiting"_L1 ? filter.waiting
                                                         : filter.statuses.contains(chip.key()));
    m_setting = false;
    read();
}

void RequestsFilterBar::setCounts(const RequestCounts& counts)
{
    QHash<QString, qint64> numbers(counts.byStatus.begin(), counts.byStatus.end());
    numbers.insert(u"disputed"_s, counts.disputed);
    numbers.insert(u"waiting"_s, counts.waiting);
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip) {
        const QString word = chip.key() == "waiting"_L1 ? tr("To decide") : statusWord(chip.key());
        const QString text = u"%1  %2"_s.arg(word, locale().toString(numbers.value(chip.key())));
        if ((*chip)->text() != text)
            (*chip)->setText(text);
    }
}

void RequestsFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RequestsFilterBar::type(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->end(false);
    m_search->insert(text);
}

bool RequestsFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            read();
            emit leaveDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rd
