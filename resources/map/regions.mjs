// SPDX-License-Identifier: GPL-3.0-or-later
// What the shapes of the sources are called in the archive, and which of them made up a republic at a time.

const countries = {
    "Armenia": "AM", "Azerbaijan": "AZ", "Belarus": "BY", "Estonia": "EE", "Georgia": "GE", "Kazakhstan": "KZ",
    "Kyrgyzstan": "KG", "Latvia": "LV", "Lithuania": "LT", "Moldova": "MD", "Russia": "RU", "Tajikistan": "TJ",
    "Turkmenistan": "TM", "Ukraine": "UA", "Uzbekistan": "UZ",
    "Baikonur": "KZ", // a leased ground, drawn apart in the source
};

/// Polygons of Russia that were not always, or not only, part of the Russian SFSR: by a place that they hold.
const apart = [
    { part: "CRIMEA", within: { west: 32.4, south: 44.3, east: 36.7, north: 46.3 } },
    { part: "KALININGRAD", within: { west: 19.5, south: 54.2, east: 22.9, north: 55.4 } },
];

/// The part that a polygon of the source belongs to; none where it lies outside the former union.
export function republicPart(geometry, ring) {
    const part = countries[geometry.properties.name];
    const lies = ({ west, south, east, north }) => ring.every(([x, y]) => x > west && x < east && y > south && y < north);
    return part === "RU" ? apart.find(({ within }) => lies(within))?.part ?? part : part;
}

const own = (code) => ({ code, parts: [code] });
const asiaFrom1936 = {
    "Kazakh SSR": own("KZ"), "Kirghiz SSR": own("KG"), "Tajik SSR": own("TJ"), "Turkmen SSR": own("TM"),
    "Uzbek SSR": own("UZ"),
};
const caucasusFrom1936 = { "Armenian SSR": own("AM"), "Azerbaijan SSR": own("AZ"), "Georgian SSR": own("GE") };
const westFrom1940 = {
    "Estonian SSR": own("EE"), "Latvian SSR": own("LV"), "Lithuanian SSR": own("LT"), "Moldavian SSR": own("MD"),
};
const before1936 = {
    "Russian SFSR": { code: "RU", parts: ["RU", "CRIMEA", "KZ", "KG"] },
    "Ukrainian SSR": own("UA"), "Byelorussian SSR": own("BY"),
    "Transcaucasian SFSR": { code: "SU-ZK", parts: ["AM", "AZ", "GE"] },
    "Turkmen SSR": own("TM"),
};
// Drawn above the Russian SFSR, which its outline was and became a part of.
const karelia = { "Karelo-Finnish SSR": { code: "SU-KF", parts: "karelia" } };

/// The union republics by the time in which their number and their extent, as far as the outlines show it, stayed the
/// same. Ends are the first day of the next period; see README.md for the acts.
export const republicPeriods = [
    { from: "1922-12-30", to: "1929-12-05",
      regions: { ...before1936, "Uzbek SSR": { code: "UZ", parts: ["UZ", "TJ"] } } },
    { from: "1929-12-05", to: "1936-12-05",
      regions: { ...before1936, "Uzbek SSR": own("UZ"), "Tajik SSR": own("TJ") } },
    { from: "1936-12-05", to: "1940-03-31",
      regions: { "Russian SFSR": { code: "RU", parts: ["RU", "CRIMEA"] }, "Ukrainian SSR": own("UA"),
                 "Byelorussian SSR": own("BY"), ...asiaFrom1936, ...caucasusFrom1936 } },
    { from: "1940-03-31", to: "1954-02-19",
      regions: { "Russian SFSR": { code: "RU", parts: ["RU", "CRIMEA", "KALININGRAD"] }, "Ukrainian SSR": own("UA"),
                 "Byelorussian SSR": own("BY"), ...asiaFrom1936, ...caucasusFrom1936, ...westFrom1940, ...karelia } },
    { from: "1954-02-19", to: "1956-07-16",
      regions: { "Russian SFSR": { code: "RU", parts: ["RU", "KALININGRAD"] },
                 "Ukrainian SSR": { code: "UA", parts: ["UA", "CRIMEA"] },
                 "Byelorussian SSR": own("BY"), ...asiaFrom1936, ...caucasusFrom1936, ...westFrom1940, ...karelia } },
    { from: "1956-07-16", to: "1991-12-26",
      regions: { "Russian SFSR": { code: "RU", parts: ["RU", "KALININGRAD"] },
                 "Ukrainian SSR": { code: "UA", parts: ["UA", "CRIMEA"] },
                 "Byelorussian SSR": own("BY"), ...asiaFrom1936, ...caucasusFrom1936, ...westFrom1940 } },
];

const subject = (name, iso) => ({ name, code: `RU-${iso}` });

/// Names in the source of the subjects' outlines, as they stand there, to those of the archive.
export const subjectNames = {
    "Adygey": subject("Adygea", "AD"),
    "Altay": subject("Altai Krai", "ALT"),
    "Amur": subject("Amur Oblast", "AMU"),
    "Arkhangel'sk": subject("Arkhangelsk Oblast", "ARK"),
    "Astrakhan'": subject("Astrakhan Oblast", "AST"),
    "Bashkortostan": subject("Bashkortostan", "BA"),
    "Belgorod": subject("Belgorod Oblast", "BEL"),
    "Bryansk": subject("Bryansk Oblast", "BRY"),
    "Buryat": subject("Buryatia", "BU"),
    "Chechnya": subject("Chechnya", "CE"),
    "Chelyabinsk": subject("Chelyabinsk Oblast", "CHE"),
    "Chita": subject("Zabaykalsky Krai", "ZAB"),
    "Chukchi Autonomous Okrug": subject("Chukotka", "CHU"),
    "Chuvash": subject("Chuvashia", "CU"),
    "City of St. Petersburg": subject("Saint Petersburg", "SPE"),
    "Dagestan": subject("Dagestan", "DA"),
    "Gorno-Altay": subject("Altai Republic", "AL"),
    "Ingush": subject("Ingushetia", "IN"),
    "Irkutsk": subject("Irkutsk Oblast", "IRK"),
    "Ivanovo": subject("Ivanovo Oblast", "IVA"),
    "Kabardin-Balkar": subject("Kabardino-Balkaria", "KB"),
    "Kaliningrad": subject("Kaliningrad Oblast", "KGD"),
    "Kalmyk": subject("Kalmykia", "KL"),
    "Kaluga": subject("Kaluga Oblast", "KLU"),
    "Kamchatka": subject("Kamchatka Krai", "KAM"),
    "Karachay-Cherkess": subject("Karachay-Cherkessia", "KC"),
    "Karelia": subject("Karelia", "KR"),
    "Kemerovo": subject("Kemerovo Oblast", "KEM"),
    "Khabarovsk": subject("Khabarovsk Krai", "KHA"),
    "Khakass": subject("Khakassia", "KK"),
    "Khanty-Mansiy": subject("Khanty-Mansi Autonomous Okrug", "KHM"),
    "Kirov": subject("Kirov Oblast", "KIR"),
    "Komi": subject("Komi Republic", "KO"),
    "Kostroma": subject("Kostroma Oblast", "KOS"),
    "Krasnodar": subject("Krasnodar Krai", "KDA"),
    "Krasnoyarsk": subject("Krasnoyarsk Krai", "KYA"),
    "Kurgan": subject("Kurgan Oblast", "KGN"),
    "Kursk": subject("Kursk Oblast", "KRS"),
    "Leningrad": subject("Leningrad Oblast", "LEN"),
    "Lipetsk": subject("Lipetsk Oblast", "LIP"),
    "Maga Buryatdan": subject("Magadan Oblast", "MAG"),
    "Mariy-El": subject("Mari El", "ME"),
    "Mordovia": subject("Mordovia", "MO"),
    "Moskovsskaya": subject("Moscow Oblast", "MOS"),
    "Moskva": subject("Moscow", "MOW"),
    "Murmansk": subject("Murmansk Oblast", "MUR"),
    "Nenets": subject("Nenets Autonomous Okrug", "NEN"),
    "Nizhegorod": subject("Nizhny Novgorod Oblast", "NIZ"),
    "North Ossetia": subject("North Ossetia-Alania", "SE"),
    "Novgorod": subject("Novgorod Oblast", "NGR"),
    "Novosibirsk": subject("Novosibirsk Oblast", "NVS"),
    "Omsk": subject("Omsk Oblast", "OMS"),
    "Orel": subject("Oryol Oblast", "ORL"),
    "Orenburg": subject("Orenburg Oblast", "ORE"),
    "Penza": subject("Penza Oblast", "PNZ"),
    "Perm'": subject("Perm Krai", "PER"),
    "Primor'ye": subject("Primorsky Krai", "PRI"),
    "Pskov": subject("Pskov Oblast", "PSK"),
    "Rostov": subject("Rostov Oblast", "ROS"),
    "Ryazan'": subject("Ryazan Oblast", "RYA"),
    "Sakha (Yakutia)": subject("Sakha (Yakutia)", "SA"),
    "Sakhalin": subject("Sakhalin Oblast", "SAK"),
    "Samara": subject("Samara Oblast", "SAM"),
    "Saratov": subject("Saratov Oblast", "SAR"),
    "Smolensk": subject("Smolensk Oblast", "SMO"),
    "Stavropol'": subject("Stavropol Krai", "STA"),
    "Sverdlovsk": subject("Sverdlovsk Oblast", "SVE"),
    "Tambov": subject("Tambov Oblast", "TAM"),
    "Tatarstan": subject("Tatarstan", "TA"),
    "Tomsk": subject("Tomsk Oblast", "TOM"),
    "Tula": subject("Tula Oblast", "TUL"),
    "Tuva": subject("Tuva", "TY"),
    "Tver'": subject("Tver Oblast", "TVE"),
    "Tyumen'": subject("Tyumen Oblast", "TYU"),
    "Udmurt": subject("Udmurtia", "UD"),
    "Ul'yanovsk": subject("Ulyanovsk Oblast", "ULY"),
    "Vladimir": subject("Vladimir Oblast", "VLA"),
    "Volgograd": subject("Volgograd Oblast", "VGG"),
    "Vologda": subject("Vologda Oblast", "VLG"),
    "Voronezh": subject("Voronezh Oblast", "VOR"),
    "Yamal-Nenets": subject("Yamalo-Nenets Autonomous Okrug", "YAN"),
    "Yaroslavl'": subject("Yaroslavl Oblast", "YAR"),
    "Yevrey": subject("Jewish Autonomous Oblast", "YEV"),
};
