#include "ui/queue/QueueModel.h"
#include "core/base/TextFold.h"
#include "tests/support/Catch.h"
#include <QElapsedTimer>
#include <cstdio>
using namespace intray;
TEST_CASE("bench","[.bench]")
{
    auto rows = std::make_shared<std::vector<QueueRow>>();
    for (int i=0;i<100000;++i){ QueueRow r; r.id=i+1; r.poNumber=QStringLiteral("PO-%1").arg(i*7919%1000003); r.customerName=QStringLiteral("Customer number %1 GmbH").arg(i%977); r.value=Decimal(i*31%50000); r.state=OrderState(i%7); r.arrivedAt=QDateTime::fromMSecsSinceEpoch(1770000000000LL+i*10000LL,Qt::UTC); r.blockCount=i%3==0;
      r.searchText=foldText(QString(r.poNumber+u' '+r.customerName+QStringLiteral(" hx0128 ba0044 fg-%1 hex bolt din 933 m8x60 zinc plated order_%2.pdf orders@customer%3.example").arg(i%5000).arg(i).arg(i%977))); rows->push_back(r);}    
    QueueModel m; QElapsedTimer t; auto say=[&](const char*w){ std::printf("%-28s %.2f ms (%d rows)\n", w, double(t.nsecsElapsed())/1e6, m.rowCount()); };
    t.start(); m.setRows(rows); say("setRows"); m.setTab(QueueTab::All);
    t.start(); m.setSearch(QStringLiteral("x")); say("first search (builds)");
    for (const char*q : {"h","hx","fg-4","fg-4321","customer 77 po-5","nothing","zinc plated"}) { t.start(); m.setSearch(QLatin1String(q)); say(q);}    
    m.setSearch({});
    for (int c=-1;c<8;++c){ t.start(); m.sort(c,Qt::AscendingOrder); say(qPrintable(QStringLiteral("sort %1").arg(c))); }
    t.start(); m.rowChanged(50000); say("rowChanged"); t.start(); nextOrder(*rows,QStringLiteral("a")); say("next");
}
