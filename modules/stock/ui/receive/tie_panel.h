#pragma once

#include "catalog/service/variant_list.h"
#include "foundation/ui/kit/rows_model.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace backroom {
class Button;
class CodedLabel;
class Label;
class TableView;
class TypedWords;
} // namespace backroom

namespace backroom::stock {

/// "What is 9520999000016?": three letters, Enter. It searches nothing itself.
class TiePanel : public QWidget {
    Q_OBJECT
public:
    explicit TiePanel(QWidget* parent = nullptr);
    void ask(const QString& code, const QString& words);
    [[nodiscard]] QString code() const { return m_code; }
    /// Answers to `words`; late answers to other words are dropped.
    void setHits(const QString& words, const QList<catalog::VariantRow>& hits);

    /// How it looks; null: nobody took a photo.
    void setPhoto(const QPixmap& photo);
    /// Over: the goods of an earlier delivery are not photographed any more.
    enum class PhotoTaking { Open, Over };
    void setPhotoTaking(PhotoTaking taking);
    /// Whether the person may make a product of what nobody knows.
    enum class Making { Allowed, NotAllowed };
    void setMaking(Making making) { m_making = making; }

signals:
    void photoRequested();
    /// The picture of the clipboard is the photo.
    void pasteRequested();
    void searchRequested(const QString& words);
    /// Enter, and there is nothing to take; says why.
    void nothingChosen(const QString& words);
    void productRequested(const QString& code);
    void dismissed();
    void chosen(const QString& code, backroom::catalog::VariantId variant);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();
    void buildPhoto(QVBoxLayout* column);
    void buildWaysOut(QVBoxLayout* column);
    void showNothing();
    void endTyped();
    QString m_code;
    QString m_answered;
    bool m_enterWaits = false;
    CodedLabel* m_title;
    Label* m_words;
    Label* m_photo;
    Label* m_nothing;
    Button* m_file;
    Button* m_paste;
    Button* m_make;
    Making m_making = Making::NotAllowed;
    QLineEdit* m_field;
    TypedWords* m_typed; ///< of each code
    TableView* m_table;
    RowsModel<catalog::VariantRow> m_hits;
};

} // namespace backroom::stock
