/// The single-byte encodings of the Encoding Standard: their names, the labels that pages use, what bytes 80 to FF mean.
///
/// Source: the Encoding Standard, sections 4.2 (labels) and 9 (indexes).
enum SingleByteTable {
    /// One encoding.
    struct Entry {
        /// The Encoding Standard's name in lower case.
        let name: String
        /// Labels that stand for it, separated by spaces.
        let labels: String
        /// The code points of bytes 80 to FF in hexadecimal; `-n` is n bytes that mean
        /// their own number, `x+n` n code points from x on, `FFFD` nothing.
        let codePoints: String
    }

    static let entries: [Entry] = [
        Entry(
            name: "ibm866",
            labels: "866 cp866 csibm866 ibm866",
            codePoints: """
                410+48 2591+3 2502 2524 2561 2562 2556 2555 2563 2551 2557 255D 255C 255B 2510 2514 2534 252C 251C \
                2500 253C 255E 255F 255A 2554 2569 2566 2560 2550 256C 2567 2568 2564 2565 2559 2558 2552 2553 256B \
                256A 2518 250C 2588 2584 258C 2590 2580 440+16 401 451 404 454 407 457 40E 45E B0 2219 B7 221A 2116 \
                A4 25A0 A0
                """),
        Entry(
            name: "iso-8859-2",
            labels: "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 l2 latin2",
            codePoints: """
                -33 104 2D8 141 -1 13D 15A -2 160 15E 164 179 -1 17D 17B -1 105 2DB 142 -1 13E 15B 2C7 -1 161 15F \
                165 17A 2DD 17E 17C 154 -2 102 -1 139 106 -1 10C -1 118 -1 11A -2 10E 110 143 147 -2 150 -2 158 16E \
                -1 170 -2 162 -1 155 -2 103 -1 13A 107 -1 10D -1 119 -1 11B -2 10F 111 144 148 -2 151 -2 159 16F -1 \
                171 -2 163 2D9
                """),
        Entry(
            name: "iso-8859-3",
            labels: "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 l3 latin3",
            codePoints: """
                -33 126 2D8 -2 FFFD 124 -2 130 15E 11E 134 -1 FFFD 17B -1 127 -4 125 -2 131 15F 11F 135 -1 FFFD 17C \
                -3 FFFD -1 10A 108 -9 FFFD -4 120 -2 11C -4 16C 15C -4 FFFD -1 10B 109 -9 FFFD -4 121 -2 11D -4 16D \
                15D 2D9
                """),
        Entry(
            name: "iso-8859-4",
            labels: "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 l4 latin4",
            codePoints: """
                -33 104 138 156 -1 128 13B -2 160 112 122 166 -1 17D -2 105 2DB 157 -1 129 13C 2C7 -1 161 113 123 \
                167 14A 17E 14B 100 -6 12E 10C -1 118 -1 116 -2 12A 110 145 14C 136 -5 172 -3 168 16A -1 101 -6 12F \
                10D -1 119 -1 117 -2 12B 111 146 14D 137 -5 173 -3 169 16B 2D9
                """),
        Entry(
            name: "iso-8859-5",
            labels: "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5",
            codePoints: """
                -33 401+12 -1 40E+66 2116 451+12 A7 45E 45F
                """),
        Entry(
            name: "iso-8859-6",
            labels: """
                arabic asmo-708 ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 \
                iso_8859-6
                """,
            codePoints: """
                -33 FFFD FFFD FFFD -1 FFFD FFFD FFFD FFFD FFFD FFFD FFFD 60C -1 FFFD FFFD FFFD FFFD FFFD FFFD FFFD \
                FFFD FFFD FFFD FFFD FFFD FFFD 61B FFFD FFFD FFFD 61F FFFD 621+26 FFFD FFFD FFFD FFFD FFFD 640+19 \
                FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD
                """),
        Entry(
            name: "iso-8859-7",
            labels: "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso_8859-7",
            codePoints: """
                -33 2018 2019 -1 20AC 20AF -4 37A -3 FFFD 2015 -4 384+3 -1 388+3 -1 38C -1 38E+20 FFFD 3A3+44 FFFD
                """),
        Entry(
            name: "iso-8859-8",
            labels: """
                csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-8859-8-i iso-ir-138 iso8859-8 iso_8859-8 \
                logical visual
                """,
            codePoints: """
                -33 FFFD -8 D7 -15 F7 -4 FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD \
                FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD 2017 5D0+27 \
                FFFD FFFD 200E 200F FFFD
                """),
        Entry(
            name: "iso-8859-10",
            labels: "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 l6 latin6",
            codePoints: """
                -33 104 112 122 12A 128 136 -1 13B 110 160 166 17D -1 16A 14A -1 105 113 123 12B 129 137 -1 13C 111 \
                161 167 17E 2015 16B 14B 100 -6 12E 10C -1 118 -1 116 -4 145 14C -4 168 -1 172 -6 101 -6 12F 10D -1 \
                119 -1 117 -4 146 14D -4 169 -1 173 -5 138
                """),
        Entry(
            name: "iso-8859-13",
            labels: "iso-8859-13 iso8859-13 iso885913",
            codePoints: """
                -33 201D -3 201E -2 D8 -1 156 -4 C6 -4 201C -3 F8 -1 157 -4 E6 104 12E 100 106 -2 118 112 10C -1 \
                179 116 122 136 12A 13B 160 143 145 -1 14C -3 172 141 15A 16A -1 17B 17D -1 105 12F 101 107 -2 119 \
                113 10D -1 17A 117 123 137 12B 13C 161 144 146 -1 14D -3 173 142 15B 16B -1 17C 17E 2019
                """),
        Entry(
            name: "iso-8859-14",
            labels: "iso-8859-14 iso8859-14 iso885914",
            codePoints: """
                -33 1E02 1E03 -1 10A 10B 1E0A -1 1E80 -1 1E82 1E0B 1EF2 -2 178 1E1E 1E1F 120 121 1E40 1E41 -1 1E56 \
                1E81 1E57 1E83 1E60 1EF3 1E84 1E85 1E61 -16 174 -6 1E6A -6 176 -17 175 -6 1E6B -6 177 -1
                """),
        Entry(
            name: "iso-8859-15",
            labels: "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
            codePoints: """
                -36 20AC -1 160 -1 161 -11 17D -3 17E -3 152 153 178 -65
                """),
        Entry(
            name: "iso-8859-16",
            labels: "iso-8859-16",
            codePoints: """
                -33 104 105 141 20AC 201E 160 -1 161 -1 218 -1 179 -1 17A 17B -2 10C 142 17D 201D -2 17E 10D 219 -1 \
                152 153 178 17C -3 102 -1 106 -10 110 143 -3 150 -1 15A 170 -4 118 21A -4 103 -1 107 -10 111 144 -3 \
                151 -1 15B 171 -4 119 21B -1
                """),
        Entry(
            name: "koi8-r",
            labels: "cskoi8r koi koi8 koi8-r koi8_r",
            codePoints: """
                2500 2502 250C 2510 2514 2518 251C 2524 252C 2534 253C 2580 2584 2588 258C 2590+4 2320 25A0 2219 \
                221A 2248 2264 2265 A0 2321 B0 B2 B7 F7 2550+3 451 2553+15 401 2562+11 A9 44E 430 431 446 434 435 \
                444 433 445 438+8 44F 440+4 436 432 44C 44B 437 448 44D 449 447 44A 42E 410 411 426 414 415 424 413 \
                425 418+8 42F 420+4 416 412 42C 42B 417 428 42D 429 427 42A
                """),
        Entry(
            name: "koi8-u",
            labels: "koi8-ru koi8-u",
            codePoints: """
                2500 2502 250C 2510 2514 2518 251C 2524 252C 2534 253C 2580 2584 2588 258C 2590+4 2320 25A0 2219 \
                221A 2248 2264 2265 A0 2321 B0 B2 B7 F7 2550+3 451 454 2554 456 457 2557+5 491 45E 255E+4 401 404 \
                2563 406 407 2566+5 490 40E A9 44E 430 431 446 434 435 444 433 445 438+8 44F 440+4 436 432 44C 44B \
                437 448 44D 449 447 44A 42E 410 411 426 414 415 424 413 425 418+8 42F 420+4 416 412 42C 42B 417 428 \
                42D 429 427 42A
                """),
        Entry(
            name: "macintosh",
            labels: "csmacintosh mac macintosh x-mac-roman",
            codePoints: """
                C4 C5 C7 C9 D1 D6 DC E1 E0 E2 E4 E3 E5 E7 E9 E8 EA EB ED EC EE EF F1 F3 F2 F4 F6 F5 FA F9 FB FC \
                2020 B0 -2 A7 2022 B6 DF AE -1 2122 B4 A8 2260 C6 D8 221E -1 2264 2265 A5 -1 2202 2211 220F 3C0 \
                222B AA BA 3A9 E6 F8 BF A1 AC 221A 192 2248 2206 AB BB 2026 A0 C0 C3 D5 152 153 2013 2014 201C 201D \
                2018 2019 F7 25CA FF 178 2044 20AC 2039 203A FB01 FB02 2021 B7 201A 201E 2030 C2 CA C1 CB C8 CD+3 \
                CC D3 D4 F8FF D2 DA DB D9 131 2C6 2DC AF 2D8+3 B8 2DD 2DB 2C7
                """),
        Entry(
            name: "windows-874",
            labels: "dos-874 iso-8859-11 iso8859-11 tis-620 windows-874",
            codePoints: """
                20AC -4 2026 -11 2018 2019 201C 201D 2022 2013 2014 -9 E01+58 FFFD FFFD FFFD FFFD E3F+29 FFFD FFFD \
                FFFD FFFD
                """),
        Entry(
            name: "windows-1250",
            labels: "cp1250 windows-1250 x-cp1250",
            codePoints: """
                20AC -1 201A -1 201E 2026 2020 2021 -1 2030 160 2039 15A 164 17D 179 -1 2018 2019 201C 201D 2022 \
                2013 2014 -1 2122 161 203A 15B 165 17E 17A -1 2C7 2D8 141 -1 104 -4 15E -4 17B -2 2DB 142 -5 105 \
                15F -1 13D 2DD 13E 17C 154 -2 102 -1 139 106 -1 10C -1 118 -1 11A -2 10E 110 143 147 -2 150 -2 158 \
                16E -1 170 -2 162 -1 155 -2 103 -1 13A 107 -1 10D -1 119 -1 11B -2 10F 111 144 148 -2 151 -2 159 \
                16F -1 171 -2 163 2D9
                """),
        Entry(
            name: "windows-1251",
            labels: "cp1251 windows-1251 x-cp1251",
            codePoints: """
                402 403 201A 453 201E 2026 2020 2021 20AC 2030 409 2039 40A 40C 40B 40F 452 2018 2019 201C 201D \
                2022 2013 2014 -1 2122 459 203A 45A 45C 45B 45F -1 40E 45E 408 -1 490 -2 401 -1 404 -4 407 -2 406 \
                456 491 -3 451 2116 454 -1 458 405 455 457 410+64
                """),
        Entry(
            name: "windows-1252",
            labels: """
                ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 \
                iso88591 iso_8859-1 l1 latin1 us-ascii windows-1252 x-cp1252
                """,
            codePoints: """
                20AC -1 201A 192 201E 2026 2020 2021 2C6 2030 160 2039 152 -1 17D -2 2018 2019 201C 201D 2022 2013 \
                2014 2DC 2122 161 203A 153 -1 17E 178 -96
                """),
        Entry(
            name: "windows-1253",
            labels: "cp1253 windows-1253 x-cp1253",
            codePoints: """
                20AC -1 201A 192 201E 2026 2020 2021 -1 2030 -1 2039 -5 2018 2019 201C 201D 2022 2013 2014 -1 2122 \
                -1 203A -5 385 386 -7 FFFD -4 2015 -4 384 -3 388+3 -1 38C -1 38E+20 FFFD 3A3+44 FFFD
                """),
        Entry(
            name: "windows-1254",
            labels: """
                cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 \
                windows-1254 x-cp1254
                """,
            codePoints: """
                20AC -1 201A 192 201E 2026 2020 2021 2C6 2030 160 2039 152 -4 2018 2019 201C 201D 2022 2013 2014 \
                2DC 2122 161 203A 153 -2 178 -48 11E -12 130 15E -17 11F -12 131 15F -1
                """),
        Entry(
            name: "windows-1255",
            labels: "cp1255 windows-1255 x-cp1255",
            codePoints: """
                20AC -1 201A 192 201E 2026 2020 2021 2C6 2030 -1 2039 -5 2018 2019 201C 201D 2022 2013 2014 2DC \
                2122 -1 203A -8 20AA -5 D7 -15 F7 -5 5B0+20 5F0+5 FFFD FFFD FFFD FFFD FFFD FFFD FFFD 5D0+27 FFFD \
                FFFD 200E 200F FFFD
                """),
        Entry(
            name: "windows-1256",
            labels: "cp1256 windows-1256 x-cp1256",
            codePoints: """
                20AC 67E 201A 192 201E 2026 2020 2021 2C6 2030 679 2039 152 686 698 688 6AF 2018 2019 201C 201D \
                2022 2013 2014 6A9 2122 691 203A 153 200C 200D 6BA -1 60C -8 6BE -15 61B -4 61F 6C1 621+22 -1 637+4 \
                640+4 -1 644 -1 645+4 -5 649 64A -2 64B+4 -1 64F 650 -1 651 -1 652 -2 200E 200F 6D2
                """),
        Entry(
            name: "windows-1257",
            labels: "cp1257 windows-1257 x-cp1257",
            codePoints: """
                20AC -1 201A -1 201E 2026 2020 2021 -1 2030 -1 2039 -1 A8 2C7 B8 -1 2018 2019 201C 201D 2022 2013 \
                2014 -1 2122 -1 203A -1 AF 2DB -2 FFFD -3 FFFD -2 D8 -1 156 -4 C6 -8 F8 -1 157 -4 E6 104 12E 100 \
                106 -2 118 112 10C -1 179 116 122 136 12A 13B 160 143 145 -1 14C -3 172 141 15A 16A -1 17B 17D -1 \
                105 12F 101 107 -2 119 113 10D -1 17A 117 123 137 12B 13C 161 144 146 -1 14D -3 173 142 15B 16B -1 \
                17C 17E 2D9
                """),
        Entry(
            name: "windows-1258",
            labels: "cp1258 windows-1258 x-cp1258",
            codePoints: """
                20AC -1 201A 192 201E 2026 2020 2021 2C6 2030 -1 2039 152 -4 2018 2019 201C 201D 2022 2013 2014 2DC \
                2122 -1 203A 153 -2 178 -35 102 -8 300 -3 110 -1 309 -2 1A0 -7 1AF 303 -4 103 -8 301 -3 111 -1 323 \
                -2 1A1 -7 1B0 20AB -1
                """),
        Entry(
            name: "x-mac-cyrillic",
            labels: "x-mac-cyrillic x-mac-ukrainian",
            codePoints: """
                410+32 2020 B0 490 -1 A7 2022 B6 406 AE -1 2122 402 452 2260 403 453 221E -1 2264 2265 456 -1 491 \
                408 404 454 407 457 409 459 40A 45A 458 405 AC 221A 192 2248 2206 AB BB 2026 A0 40B 45B 40C 45C 455 \
                2013 2014 201C 201D 2018 2019 F7 201E 40E 45E 40F 45F 2116 401 451 44F 430+31 20AC
                """),
    ]
}
