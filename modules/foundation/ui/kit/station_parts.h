#pragma once

#include "foundation/ui/kit/station_page.h"

#include <QAbstractButton>
#include <QAbstractListModel>
#include <QListView>

/// The pieces StationPage is made of; pages do not use them themselves.
namespace backroom {

class StationBand : public QWidget {
    Q_OBJECT
public:
    explicit StationBand(QWidget* parent = nullptr);
    void setFacts(const StationFacts& facts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StationFacts m_facts;
};

class LastScanPanel : public QWidget {
    Q_OBJECT
public:
    explicit LastScanPanel(QWidget* parent = nullptr);
    void setScan(const LastScan& scan);
    void setInvitation(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter, const QRect& place) const;
    void paintFigures(QPainter& painter, const QRect& room) const;
    std::optional<LastScan> m_scan;
    QString m_invitation;
};

class StationLinesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setLines(const QList<StationLine>& lines);
    [[nodiscard]] const StationLine& line(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<StationLine> m_lines;
};

class StationLines : public QListView {
    Q_OBJECT
public:
    explicit StationLines(QWidget* parent = nullptr);
    void setLines(const QList<StationLine>& lines);
    /// The key of the line that is chosen; empty when none is.
    [[nodiscard]] QString chosen() const;

signals:
    void lineActivated(const QString& key);

private:
    StationLinesModel* m_model;
};

class ParkedTray : public QAbstractButton {
    Q_OBJECT
public:
    explicit ParkedTray(QWidget* parent = nullptr);
    /// What can be seen of them stands at the end, as many as there is room for.
    void setParked(int count, const QString& words, const QList<QPixmap>& photos);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<QPixmap> m_photos;
};

} // namespace backroom
