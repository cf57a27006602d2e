#pragma once

#include "foundation/ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace backroom {

// clang-format off
/// One-colour shapes: of Breeze where resources/icons/breeze.txt names one, else of resources/icons; the file is
/// the name in kebab-case.
enum class IconName {
    Today, Receive, Stock, Orders, Returns, Purchasing, Products, Locations, Movements, Reports, Settings,
    Search, Filter, Plus, Minus, Close, Check, Warning, Error, Info, Undo, Redo, Explain, Excel, Export, Import,
    Print, Barcode, Bin, Box, Truck, Image, Edit, Archive, Trash, User, Users, Lock, Logout, Sun, Moon, Help, Clock,
    Calendar, ArrowUp, ArrowDown, ArrowLeft, ArrowRight, ChevronUp, ChevronDown, ChevronLeft, ChevronRight,
    Supplier, Camera, Keyboard, Database, Server, Backup, Demo, Hold, Moving, Dot, More, Menu, Columns, Link, Tag,
    Scale, Count, Site, Eye, Copy, Refresh, Journal, Logo,
    Count_
};

// clang-format on

/// "chevron-left".
QString iconFile(IconName name);
/// The resource that is painted at this size.
QString iconResource(IconName name, int size);
/// Tinted by token, sharp at the given scale; cached until the theme changes.
QPixmap iconPixmap(IconName name, Token token, int size, qreal scale);
/// With a Quiet variant for disabled. Follows the theme only when asked for anew.
QIcon makeIcon(IconName name, Token token = Token::Second, int size = size::icon);
/// Paints it in the middle of `room` at the painter's scale.
void paintIcon(QPainter& painter, const QRect& room, IconName name, Token token, int size = size::icon);

} // namespace backroom
