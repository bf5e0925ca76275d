<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>intray::AmbiguousItem</name>
    <message numerus="yes">
        <source>%1: “%2” fits %n of our items. Which one is it?</source>
        <translation>
            <numerusform>%1: “%2” fits %n of our items. Is it this one?</numerusform>
            <numerusform>%1: “%2” fits %n of our items. Which one is it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ApprovalModel</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed by itself</source>
        <translation>
            <numerusform>%n passed by itself</numerusform>
            <numerusform>%n passed by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stands out</source>
        <translation>
            <numerusform>%n stands out</numerusform>
            <numerusform>%n stand out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ApprovalPage</name>
    <message numerus="yes">
        <source>Four eyes: %n of these was released by you; somebody else must approve it.</source>
        <translation>
            <numerusform>Four eyes: %n of these was released by you; somebody else must approve it.</numerusform>
            <numerusform>Four eyes: %n of these were released by you; somebody else must approve them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved as batch %1. Press Ctrl+E to export.</source>
        <translation>
            <numerusform>%n order approved as batch %1. Press Ctrl+E to export.</numerusform>
            <numerusform>%n orders approved as batch %1. Press Ctrl+E to export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n order(s) to review. Why?</source>
        <translation>
            <numerusform>Return %n order to review. Why?</numerusform>
            <numerusform>Return %n orders to review. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ArrivalRow</name>
    <message numerus="yes">
        <source>%n taken today</source>
        <translation>
            <numerusform>%n taken today</numerusform>
            <numerusform>%n taken today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::Arrivals</name>
    <message numerus="yes">
        <source>Nothing arrives from %n place(s)</source>
        <translation>
            <numerusform>Nothing arrives from %n place</numerusform>
            <numerusform>Nothing arrives from %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in</source>
        <translation>
            <numerusform>%n could not be taken in</numerusform>
            <numerusform>%n could not be taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::CustomerMatcher</name>
    <message numerus="yes">
        <source>%n of its own item numbers</source>
        <translation>
            <numerusform>%n of its own item number</numerusform>
            <numerusform>%n of its own item numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::DateBeforeLeadTime</name>
    <message numerus="yes">
        <source>%1: %2 is wanted by %3; with %n day(s) of lead time it can be there on %4. Which date?</source>
        <translation>
            <numerusform>%1: %2 is wanted by %3; with %n day of lead time it can be there on %4. Which date?</numerusform>
            <numerusform>%1: %2 is wanted by %3; with %n days of lead time it can be there on %4. Which date?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::DeliveredPage</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be delivered.</source>
        <translation>
            <numerusform>%n order could not be delivered.</numerusform>
            <numerusform>%n orders could not be delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::EdiReader</name>
    <message numerus="yes">
        <source>%n more fault(s) of the same file are not listed.</source>
        <translation>
            <numerusform>%n more fault of the same file is not listed.</numerusform>
            <numerusform>%n more faults of the same file are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::Explanation</name>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>%n question answered</numerusform>
            <numerusform>%n questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ExportBar</name>
    <message numerus="yes">
        <source>%n approved order(s) to export</source>
        <translation>
            <numerusform>%n approved order to export</numerusform>
            <numerusform>%n approved orders to export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) exported</source>
        <translation>
            <numerusform>%n order exported</numerusform>
            <numerusform>%n orders exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had left before</source>
        <translation>
            <numerusform>%n had left before</numerusform>
            <numerusform>%n had left before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n refused: %1</numerusform>
            <numerusform>%n refused: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::IdocRecords</name>
    <message numerus="yes">
        <source>%n more fault(s) of the same file are not listed.</source>
        <translation>
            <numerusform>%n more fault of the same file is not listed.</numerusform>
            <numerusform>%n more faults of the same file are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::Importer</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) passed</source>
        <translation>
            <numerusform>%n order passed</numerusform>
            <numerusform>%n orders passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an order</source>
        <translation>
            <numerusform>%n not an order</numerusform>
            <numerusform>%n not orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had arrived before</source>
        <translation>
            <numerusform>%n had arrived before</numerusform>
            <numerusform>%n had arrived before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in: %1</source>
        <translation>
            <numerusform>%n could not be taken in: %1</numerusform>
            <numerusform>%n could not be taken in: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that had been interrupted are read now.</source>
        <translation>
            <numerusform>%n file that had been interrupted is read now.</numerusform>
            <numerusform>%n files that had been interrupted are read now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ItemHistory</name>
    <message numerus="yes">
        <source>bought %n time(s)</source>
        <translation>
            <numerusform>bought %n time</numerusform>
            <numerusform>bought %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::Mailbox</name>
    <message numerus="yes">
        <source>It works. %1 holds %n mail(s).</source>
        <translation>
            <numerusform>It works. %1 holds %n mail.</numerusform>
            <numerusform>It works. %1 holds %n mails.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::MasterDataPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item number(s) of customers</source>
        <translation>
            <numerusform>%n item number of customers</numerusform>
            <numerusform>%n item numbers of customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n open order</numerusform>
            <numerusform>%n open orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken; the others are:</source>
        <translation>
            <numerusform>%n row is not taken; the others are:</numerusform>
            <numerusform>%n rows are not taken; the others are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::MemoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) learnt</source>
        <translation>
            <numerusform>%n entry learnt</numerusform>
            <numerusform>%n entries learnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n only suggested</source>
        <translation>
            <numerusform>%1, %n only suggested</numerusform>
            <numerusform>%1, %n only suggested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::MemoryReason</name>
    <message numerus="yes">
        <source>right %n time(s)</source>
        <translation>
            <numerusform>right %n time</numerusform>
            <numerusform>right %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>wrong %n time</numerusform>
            <numerusform>wrong %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::OrderLifecycle</name>
    <message numerus="yes">
        <source>%n question(s) still open: answer them first.</source>
        <translation>
            <numerusform>%n question still open: answer them first.</numerusform>
            <numerusform>%n questions still open: answer them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::PageRecognisers</name>
    <message numerus="yes">
        <source>Recognising the pictures of this file took too long, so %n page(s) from page %1 on were left out. Please look at them and enter what they say by hand.</source>
        <translation>
            <numerusform>Recognising the pictures of this file took too long, so %n page from page %1 on was left out. Please look at it and enter what it says by hand.</numerusform>
            <numerusform>Recognising the pictures of this file took too long, so %n pages from page %1 on were left out. Please look at them and enter what they say by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::QueuePage</name>
    <message numerus="yes">
        <source>Hold %n order(s). Why?</source>
        <translation>
            <numerusform>Hold %n order. Why?</numerusform>
            <numerusform>Hold %n orders. Why?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these is not an order. Why?</source>
        <translation>
            <numerusform>%n of these is not an order. Why?</numerusform>
            <numerusform>%n of these are not orders. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::Replay</name>
    <message numerus="yes">
        <source>%n line(s) were dropped</source>
        <translation>
            <numerusform>%n line was dropped</numerusform>
            <numerusform>%n lines were dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ReplayView</name>
    <message numerus="yes">
        <source>Of %n stored order(s), %1 pass without a question now, %2 would then.</source>
        <translation>
            <numerusform>Of %n stored order, %1 pass without a question now, %2 would then.</numerusform>
            <numerusform>Of %n stored orders, %1 pass without a question now, %2 would then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) would pass that a person had to correct.</source>
        <translation>
            <numerusform>%n more order would pass that a person had to correct.</numerusform>
            <numerusform>%n more orders would pass that a person had to correct.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::Rereading</name>
    <message numerus="yes">
        <source>It settles %n question(s)</source>
        <translation>
            <numerusform>It settles %n question</numerusform>
            <numerusform>It settles %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n other waiting order(s).</source>
        <translation>
            <numerusform>in %n other waiting order.</numerusform>
            <numerusform>in %n other waiting orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them then pass(es).</source>
        <translation>
            <numerusform>%n of them then passes.</numerusform>
            <numerusform>%n of them then pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied to %n other order(s).</source>
        <translation>
            <numerusform>Applied to %n other order.</numerusform>
            <numerusform>Applied to %n other orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed: %1.</source>
        <translation>
            <numerusform>%n could not be changed: %1.</numerusform>
            <numerusform>%n could not be changed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) stay changed: %1.</source>
        <translation>
            <numerusform>%n order stays changed: %1.</numerusform>
            <numerusform>%n orders stay changed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ReviewSession</name>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::RuleModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::UnusualQuantity</name>
    <message numerus="yes">
        <source>From %n earlier order(s).</source>
        <translation>
            <numerusform>From %n earlier order.</numerusform>
            <numerusform>From %n earlier orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::WatchedFolder</name>
    <message numerus="yes">
        <source>It works. %n file(s) lie there now.</source>
        <translation>
            <numerusform>It works. %n file lies there now.</numerusform>
            <numerusform>It works. %n files lie there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::WhyPanel</name>
    <message numerus="yes">
        <source>%1: %2, %n line(s)</source>
        <translation>
            <numerusform>%1: %2, %n line</numerusform>
            <numerusform>%1: %2, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::X12Line</name>
    <message numerus="yes">
        <source>the line is split over %n place(s) (%1). Please enter the goods for each by themselves.</source>
        <translation>
            <numerusform>the line is split over %n place (%1). Please enter the goods for each by themselves.</numerusform>
            <numerusform>the line is split over %n places (%1). Please enter the goods for each by themselves.</numerusform>
        </translation>
    </message>
</context>
</TS>
