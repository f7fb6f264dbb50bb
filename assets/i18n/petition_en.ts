<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcknowledgedPage</name>
    <message numerus="yes">
        <source>%1 more are safe at headquarters. Confirmed now, in all: %2</source>
        <translation>
            <numerusform>%1 more is safe at headquarters. Confirmed now, in all: %2</numerusform>
            <numerusform>%1 more are safe at headquarters. Confirmed now, in all: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>%1 signed at this stand. Let us get to %2.</numerusform>
            <numerusform>%1 signed at this stand. Let us get to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>Bundle %1 with %2 records: read back from %3 of %4 sticks</source>
        <translation>
            <numerusform>Bundle %1 with %2 record: read back from %3 of %4 sticks</numerusform>
            <numerusform>Bundle %1 with %2 records: read back from %3 of %4 sticks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotMeter</name>
    <message numerus="yes">
        <source>%1 of %2 dots are filled.</source>
        <translation>
            <numerusform>%1 of %2 dots is filled.</numerusform>
            <numerusform>%1 of %2 dots are filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message numerus="yes">
        <source>%1 records, checked.</source>
        <translation>
            <numerusform>%1 record, checked.</numerusform>
            <numerusform>%1 records, checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %1 minutes, or plug in the volunteers&apos; stick.</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %1 minute, or plug in the volunteers&apos; stick.</numerusform>
            <numerusform>Too many wrong tries. Wait %1 minutes, or plug in the volunteers&apos; stick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>%1 signed at this stand. Let us get to %2.</numerusform>
            <numerusform>%1 signed at this stand. Let us get to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Valley</name>
    <message numerus="yes">
        <source>A valley at night: %1 of %2 windows are lit.</source>
        <translation>
            <numerusform>A valley at night: %1 of %2 windows is lit.</numerusform>
            <numerusform>A valley at night: %1 of %2 windows are lit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lamps on the ridge.</source>
        <translation>
            <numerusform>%1 lamp on the ridge.</numerusform>
            <numerusform>%1 lamps on the ridge.</numerusform>
        </translation>
    </message>
</context>
</TS>
