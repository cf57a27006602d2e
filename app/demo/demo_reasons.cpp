#include "demo/demo_reasons.h"

#include "demo/demo_words.h"
#include "stock/service/reasons.h"

namespace backroom::app {

Done addDemoReasons(Desk& desk) {
    using stock::DocumentType;
    using stock::ReasonKind;
    struct Planned {
        DocumentType category;
        ReasonKind kind;
        int key;
        QString name;
    };
    const QList<Planned> all{
        {DocumentType::Adjustment, ReasonKind::Out, 1, demo_words::broken()},
        {DocumentType::Adjustment, ReasonKind::Out, 2, demo_words::pastItsDate()},
        {DocumentType::Adjustment, ReasonKind::Out, 3, demo_words::lostOrStolen()},
        {DocumentType::Adjustment, ReasonKind::Out, 4, demo_words::usedOurselves()},
        {DocumentType::Adjustment, ReasonKind::In, 5, demo_words::found()},
        {DocumentType::Adjustment, ReasonKind::Any, 6, demo_words::countedWrong()},
        {DocumentType::Return, ReasonKind::Any, 1, demo_words::changedTheirMind()},
        {DocumentType::Return, ReasonKind::Any, 2, demo_words::arrivedBroken()},
        {DocumentType::Return, ReasonKind::Any, 3, demo_words::wrongItemSent()},
    };
    stock::Reasons reasons(desk);
    for (const Planned& planned : all) {
        stock::Reasons::Row row;
        row.category = stock::documentTypeName(planned.category);
        row.name = planned.name;
        row.kind = planned.kind;
        row.key = planned.key;
        BACKROOM_CHECK(reasons.add(row));
    }
    return {};
}

} // namespace backroom::app
