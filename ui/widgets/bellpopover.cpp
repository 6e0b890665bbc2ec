// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bellpopover.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include "app/domain/notificationwords.h"
#include "app/domain/text.h"
#include "app/services/future.h"
#include "models/shared/humantime.h"
#include "models/shared/rowtablemodel.h"
#include "ui/delegates/belldelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int popoverWidth = 460;
constexpr int popoverHeight = 480;

QString iconOf(const QString& type)
{
    static const QHash<QString, QString> icons = {
        {u"claim.timeout_released"_s, u"undo-2"_s},
        {u"claim.released"_s, u"undo-2"_s},
        {u"claim.approved"_s, u"circle-check"_s},
        {u"claim.rejected"_s, u"circle-x"_s},
        {u"claim.assigned"_s, u"user"_s},
        {u"claim.reassigned"_s, u"arrow-left-right"_s},
        {u"claim.revision_requested"_s, u"pencil-line"_s},
        {u"claim.taken"_s, u"hand"_s},
        {u"policy.changed"_s, u"settings"_s},
        {u"person.set_roles"_s, u"shield"_s},
        {u"person.set_capacity"_s, u"gauge"_s},
        {u"person.reset_password"_s, u"key-round"_s},
    };
    return icons.value(type, u"bell"_s);
}

QString headlineOf(const Notification& n)
{
    return notificationText(n.type, n.title, n.metadata);
}

} // namespace

class BellModel final : public RowTableModel<Notification> {
public:
    explicit BellModel(QObject* parent)
        : RowTableModel<Notification>(
              {{{}, [this](const Notification& n, int role) { return value(n, role); }}},
              [](const Notification& n) { return n.event.value; }, parent)
    {
    }
    void setNow(Millis now) { m_now = now; }

private:
    [[nodiscard]] QVariant value(const Notification& n, int role) const
    {
        const QString when = relativeTime(n.at, m_now);
        const QString who = n.actor.isEmpty() ? when : u"%1 · %2"_s.arg(n.actor, when);
        switch (role) {
        case Qt::DisplayRole:
            return headlineOf(n);
        case Qt::ToolTipRole:
            return plain(
                u"%1\n%2"_s.arg(n.note.isEmpty() ? headlineOf(n) : headlineOf(n) + u'\n' + n.note, exactTime(n.at)));
        case Qt::AccessibleTextRole:
            return u"%1%2. %3"_s.arg(n.read ? QString() : BellPopover::tr("Unread: "), headlineOf(n), who);
        case BellIconRole:
            return iconOf(n.type);
        case BellWhoRole:
            return who;
        case BellUnreadRole:
            return !n.read;
        default:
            return {};
        }
    }

    Millis m_now = 0;
};

BellPopover::BellPopover(const Workbench& bench, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_bench(bench)
    , m_model(new BellModel(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new StatePane(bench.theme, this))
    , m_failed(new StatePane(bench.theme, this))
    , m_readAll(new QPushButton(tr("Mark all as read"), this))
{
    setProperty("role", u"popover"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    addHead();
    addStates();
    layout->addWidget(m_stack, 1);
    resize(Theme::scaled(popoverWidth), Theme::scaled(popoverHeight));
}

BellPopover::~BellPopover() = default;

void BellPopover::addHead()
{
    auto* head = new QHBoxLayout;
    const int inside = m_bench.theme.size(u"inside"_s);
    head->setContentsMargins(inside + m_bench.theme.size(u"unit"_s), inside, inside, inside);
    QLabel* title = plainLabel(tr("Notifications"), this);
    title->setFont(m_bench.theme.font(u"section"_s));
    head->addWidget(title, 1);
    head->addWidget(m_readAll);
    auto* line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    auto* box = qobject_cast<QVBoxLayout*>(layout());
    box->addLayout(head);
    box->addWidget(line);
    m_readAll->setProperty("kind", u"flat"_s);
    m_readAll->setEnabled(false);
    connect(m_readAll, &QPushButton::clicked, this, [this] { markRead({}); });
}

void BellPopover::addStates()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BellDelegate(m_bench.theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Notifications"));
    m_empty->show(u"bell"_s, tr("Nothing new"), tr("What happens to your claims and reviews is told here."), {});
    for (StatePane* pane : {m_empty, m_failed})
        pane->setMinimumWidth(0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_failed);
    connect(m_failed, &StatePane::clicked, this, &BellPopover::refresh);
    connect(m_list, &QListView::clicked, this, &BellPopover::open);
    connect(m_list, &QListView::activated, this, &BellPopover::open);
}

void BellPopover::refresh()
{
    const int request = ++m_request;
    whenDone(m_bench.history.bell(), this, [this, request](const Result<BellContent>& content) {
        if (request == m_request)
            showContent(content);
    });
}

void BellPopover::showContent(const Result<BellContent>& content)
{
    if (!content) {
        m_failed->showError(tr("The notifications could not be read"), content.error());
        if (m_model->rowCount() == 0)
            m_stack->setCurrentWidget(m_failed);
        return; // what was read before stays; the number may be old, the status bar says so
    }
    m_model->setNow(content->now);
    m_model->setRows(content->notifications);
    m_list->viewport()->update(); // the times moved on
    m_stack->setCurrentWidget(content->notifications.isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
    m_readAll->setEnabled(content->unread > 0);
    if (m_unread == content->unread)
        return;
    m_unread = content->unread;
    emit unreadChanged(m_unread);
}

void BellPopover::showAt(const QWidget* anchor)
{
    refresh();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect button(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const int gap = m_bench.theme.size(u"unit"_s);
    const bool below = button.bottom() + gap + height() <= screen.bottom();
    const int x = std::clamp(button.right() - width(), screen.left() + gap,
                             std::max(screen.left() + gap, screen.right() - width() - gap));
    move(x, below ? button.bottom() + gap : std::max(screen.top(), button.top() - gap - height()));
    QFrame::show();
    m_list->setFocus();
}

void BellPopover::open(const QModelIndex& index)
{
    if (!index.isValid() || !isVisible()) // where one click activates, both signals come
        return;
    const Notification notification = m_model->row(index.row());
    if (!notification.read)
        markRead(notification.event);
    hide();
    if (notification.itemId.isValid())
        emit itemWanted(notification.itemId);
}

void BellPopover::markRead(EventId event)
{
    whenDone(m_bench.history.markRead(event), this, [this](const Result<Done>& marked) {
        if (!marked) {
            m_failed->showError(tr("It could not be marked as read"), marked.error());
            m_stack->setCurrentWidget(m_failed);
            return;
        }
        refresh();
    });
}

} // namespace rd
