# Qt's headers are most of what the compiler reads. Each layer has one precompiled set of them, shared by all modules
# and by the tests of that layer. clang-tidy reads the sources without it, so a missing #include still shows.
#
# backroom_precompile(<target> <domain|service|ui>)

set(BACKROOM_PRECOMPILED_domain <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimeZone> <QUuid>
    <algorithm> <array> <functional> <memory> <optional> <vector> <tl/expected.hpp>)
set(BACKROOM_PRECOMPILED_service ${BACKROOM_PRECOMPILED_domain} <QFile> <QFuture> <QPromise> <QSqlDatabase> <QSqlError>
    <QSqlQuery> <QSqlRecord> <QTemporaryDir> <QThread> <QVariant>)
# A page knows no SQL: foundation/ui does not even link it.
set(BACKROOM_PRECOMPILED_ui ${BACKROOM_PRECOMPILED_domain} <QFuture> <QThread> <QVariant> <QAbstractTableModel>
    <QAction> <QApplication> <QBoxLayout> <QComboBox> <QKeyEvent> <QLabel> <QLineEdit> <QMainWindow> <QPainter>
    <QPushButton> <QStyledItemDelegate> <QTableView> <QTimer> <QTreeView> <QWidget>)
set(BACKROOM_PRECOMPILED_QT_domain Core)
set(BACKROOM_PRECOMPILED_QT_service Core Sql)
set(BACKROOM_PRECOMPILED_QT_ui Core Gui Widgets)

function(_backroom_make_precompiled layer)
  set(source ${CMAKE_BINARY_DIR}/precompiled_${layer}.cpp)
  if(NOT EXISTS ${source})
    file(WRITE ${source} "// Carries the precompiled headers of the ${layer} layer.\n")
  endif()
  add_library(precompiled_${layer} OBJECT ${source})
  set_target_properties(precompiled_${layer} PROPERTIES AUTOMOC OFF)
  foreach(component IN LISTS BACKROOM_PRECOMPILED_QT_${layer})
    target_link_libraries(precompiled_${layer} PRIVATE Qt6::${component})
  endforeach()
  target_link_libraries(precompiled_${layer} PRIVATE tl::expected)
  target_precompile_headers(precompiled_${layer} PRIVATE ${BACKROOM_PRECOMPILED_${layer}})
  # ccache takes this sum for the precompiled file's own bytes, which differ from run to run.
  string(SHA256 sum "${BACKROOM_PRECOMPILED_${layer}} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_BUILD_TYPE}")
  set(place ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/precompiled_${layer}.dir/cmake_pch.hxx.gch.sum)
  file(WRITE ${place}.new "${sum}\n")
  file(COPY_FILE ${place}.new ${place} ONLY_IF_DIFFERENT)
endfunction()

if(NOT BACKROOM_TIDY)
  foreach(layer domain service ui)
    _backroom_make_precompiled(${layer})
  endforeach()
endif()

function(backroom_precompile target layer)
  if(TARGET precompiled_${layer})
    target_precompile_headers(${target} REUSE_FROM precompiled_${layer})
  endif()
endfunction()
