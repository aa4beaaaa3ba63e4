// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthtables.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

using enum SynthAward;

constexpr std::array AwardIds { "hero-of-labour-informal"_L1, "hero-of-labour"_L1, "hero-of-socialist-labour"_L1,
    "hero-of-labour-rf"_L1 };

// Great waves: the harvests of 1947-1950, the virgin lands and the plan of 1957-58, the five-year plans of 1966, 1971
// and 1973-76. The first months of a year in which an award began and the last of one in which it ended are left out.
constexpr std::array Waves {
    SynthWave { Informal, 1921, 6 },
    SynthWave { Informal, 1922, 10 },
    SynthWave { Informal, 1923, 9 },
    SynthWave { Informal, 1924, 8 },
    SynthWave { Informal, 1925, 7 },
    SynthWave { Informal, 1926, 5 },
    SynthWave { HeroOfLabour, 1927, 4, 9, 12 },
    SynthWave { HeroOfLabour, 1928, 30 },
    SynthWave { HeroOfLabour, 1929, 28 },
    SynthWave { HeroOfLabour, 1930, 26 },
    SynthWave { HeroOfLabour, 1931, 22 },
    SynthWave { HeroOfLabour, 1932, 40 },
    SynthWave { HeroOfLabour, 1933, 30 },
    SynthWave { HeroOfLabour, 1934, 24 },
    SynthWave { HeroOfLabour, 1935, 20 },
    SynthWave { HeroOfLabour, 1936, 16 },
    SynthWave { HeroOfLabour, 1937, 10 },
    SynthWave { HeroOfLabour, 1938, 4, 1, 11 },
    SynthWave { HeroOfSocialistLabour, 1939, 1, 11, 12 },
    SynthWave { HeroOfSocialistLabour, 1940, 9 },
    SynthWave { HeroOfSocialistLabour, 1941, 6 },
    SynthWave { HeroOfSocialistLabour, 1942, 16 },
    SynthWave { HeroOfSocialistLabour, 1943, 148 },
    SynthWave { HeroOfSocialistLabour, 1944, 14 },
    SynthWave { HeroOfSocialistLabour, 1945, 60 },
    SynthWave { HeroOfSocialistLabour, 1946, 8 },
    SynthWave { HeroOfSocialistLabour, 1947, 210 },
    SynthWave { HeroOfSocialistLabour, 1948, 1800 },
    SynthWave { HeroOfSocialistLabour, 1949, 1650 },
    SynthWave { HeroOfSocialistLabour, 1950, 1050 },
    SynthWave { HeroOfSocialistLabour, 1951, 1350 },
    SynthWave { HeroOfSocialistLabour, 1952, 240 },
    SynthWave { HeroOfSocialistLabour, 1953, 90 },
    SynthWave { HeroOfSocialistLabour, 1954, 160 },
    SynthWave { HeroOfSocialistLabour, 1955, 40 },
    SynthWave { HeroOfSocialistLabour, 1956, 110 },
    SynthWave { HeroOfSocialistLabour, 1957, 1500 },
    SynthWave { HeroOfSocialistLabour, 1958, 1150 },
    SynthWave { HeroOfSocialistLabour, 1959, 120 },
    SynthWave { HeroOfSocialistLabour, 1960, 380 },
    SynthWave { HeroOfSocialistLabour, 1961, 330 },
    SynthWave { HeroOfSocialistLabour, 1962, 120 },
    SynthWave { HeroOfSocialistLabour, 1963, 110 },
    SynthWave { HeroOfSocialistLabour, 1964, 90 },
    SynthWave { HeroOfSocialistLabour, 1965, 140 },
    SynthWave { HeroOfSocialistLabour, 1966, 2300 },
    SynthWave { HeroOfSocialistLabour, 1967, 130 },
    SynthWave { HeroOfSocialistLabour, 1968, 90 },
    SynthWave { HeroOfSocialistLabour, 1969, 160 },
    SynthWave { HeroOfSocialistLabour, 1970, 210 },
    SynthWave { HeroOfSocialistLabour, 1971, 2450 },
    SynthWave { HeroOfSocialistLabour, 1972, 150 },
    SynthWave { HeroOfSocialistLabour, 1973, 900 },
    SynthWave { HeroOfSocialistLabour, 1974, 820 },
    SynthWave { HeroOfSocialistLabour, 1975, 520 },
    SynthWave { HeroOfSocialistLabour, 1976, 980 },
    SynthWave { HeroOfSocialistLabour, 1977, 240 },
    SynthWave { HeroOfSocialistLabour, 1978, 190 },
    SynthWave { HeroOfSocialistLabour, 1979, 170 },
    SynthWave { HeroOfSocialistLabour, 1980, 150 },
    SynthWave { HeroOfSocialistLabour, 1981, 330 },
    SynthWave { HeroOfSocialistLabour, 1982, 120 },
    SynthWave { HeroOfSocialistLabour, 1983, 130 },
    SynthWave { HeroOfSocialistLabour, 1984, 170 },
    SynthWave { HeroOfSocialistLabour, 1985, 110 },
    SynthWave { HeroOfSocialistLabour, 1986, 290 },
    SynthWave { HeroOfSocialistLabour, 1987, 70 },
    SynthWave { HeroOfSocialistLabour, 1988, 80 },
    SynthWave { HeroOfSocialistLabour, 1989, 40 },
    SynthWave { HeroOfSocialistLabour, 1990, 170 },
    SynthWave { HeroOfSocialistLabour, 1991, 60, 1, 11 },
    SynthWave { HeroOfLabourRf, 2013, 5, 5, 12 },
    SynthWave { HeroOfLabourRf, 2014, 6 },
    SynthWave { HeroOfLabourRf, 2015, 5 },
    SynthWave { HeroOfLabourRf, 2016, 5 },
    SynthWave { HeroOfLabourRf, 2017, 6 },
    SynthWave { HeroOfLabourRf, 2018, 5 },
    SynthWave { HeroOfLabourRf, 2019, 6 },
    SynthWave { HeroOfLabourRf, 2020, 20 },
    SynthWave { HeroOfLabourRf, 2021, 8 },
    SynthWave { HeroOfLabourRf, 2022, 14 },
    SynthWave { HeroOfLabourRf, 2023, 12 },
    SynthWave { HeroOfLabourRf, 2024, 16 },
    SynthWave { HeroOfLabourRf, 2025, 18, 1, 9 },
};

constexpr std::array Sectors {
    SynthSector { "agriculture"_L1, u"сельского хозяйства", u"agriculture", 420, 18, 56, { 60, 30, 930, 480, 110 },
        u"team leader;+milkmaid;combine operator;tractor driver;shepherd;brigade leader;collective farm chairman;pig "
        u"tender;cotton grower;"
        u"tea picker;beet grower;agronomist;state farm director;herdsman;horse breeder;vine grower;poultry "
        u"keeper;zootechnician",
        u"%1 collective farm;%1 state farm;%1 collective farm;%1 machine and tractor station;%1 breeding farm",
        u"%2 centners of wheat a hectare in %3;%2 centners of sugar beet a hectare in %3;%2 kg of milk a cow in %3;%2 "
        u"centners of cotton a "
        u"hectare in %3;%2 lambs from each hundred ewes in %3;%2 centners of maize a hectare in %3;%2 kg of tea leaf a "
        u"hectare in %3" },
    SynthSector { "mining"_L1, u"горной промышленности", u"mining", 20, 25, 55, { 150, 90, 12, 80, 50 },
        u"hewer;foreman of a sinking team;cutter operator;mine director;excavator driver;driller;timberman;oil well "
        u"operator",
        u"%1 mine;%1 colliery;%1 ore works;%1 quarry",
        u"plan met at %2 per cent in %3;%2 tonnes of coal a shift in %3;five-year plan met early" },
    SynthSector { "metallurgy"_L1, u"металлургической промышленности", u"metallurgy", 40, 26, 58,
        { 140, 90, 6, 60, 40 },
        u"steelmaker;blast-furnace foreman;rolling-mill operator;shop superintendent;works director",
        u"%1 metallurgical works;%1 steelworks",
        u"plan met at %2 per cent in %3;%2 heats above plan in %3;five-year plan met early" },
    SynthSector { "energy"_L1, u"энергетики", u"energy", 60, 28, 60, { 40, 20, 3, 30, 60 },
        u"power station director;fitter;machinist of turbines;chief engineer",
        u"%1 hydroelectric station;%1 power station", u"putting turbine No. %2 to work in %3" },
    SynthSector { "machine-building"_L1, u"машиностроения", u"machine building", 110, 25, 60, { 180, 150, 10, 90, 90 },
        u"turner;fitter;milling-machine operator;chief designer;works director;assembler;brigade leader",
        u"%1 engineering works;%1 tractor works;%1 machine-tool works",
        u"plan met at %2 per cent in %3;five-year plan met early;making of a new machine" },
    SynthSector { "light-industry"_L1, u"лёгкой промышленности", u"light industry", 900, 24, 56, { 120, 10, 3, 60, 20 },
        u"weaver;spinner;+seamstress;shoe laster;knitter",
        u"%1 spinning combine;%1 cotton mill;%1 garment factory;%1 shoe factory",
        u"%2 looms served in %3;five-year plan met early" },
    SynthSector { "food-industry"_L1, u"пищевой промышленности", u"food industry", 520, 28, 58, { 60, 10, 4, 30, 20 },
        u"baker;captain of a trawler;brigade leader;cheese maker;factory director",
        u"%1 fish-processing combine;%1 bakery;%1 sugar works",
        u"%2 centners of fish caught in %3;five-year plan met early" },
    SynthSector { "chemical-industry"_L1, u"химической промышленности", u"chemical industry", 240, 28, 58,
        { 40, 20, 3, 25, 20 }, u"plant operator;shop superintendent;works director",
        u"%1 chemical combine;%1 tyre works", u"plan met at %2 per cent in %3;five-year plan met early" },
    SynthSector { "forestry"_L1, u"лесной промышленности", u"forestry", 60, 26, 55, { 20, 10, 4, 18, 10 },
        u"lumberjack;skidder driver;forester;brigade leader", u"%1 timber enterprise;%1 forestry",
        u"%2 cubic metres of timber a year in %3" },
    SynthSector { "construction"_L1, u"строительства", u"construction", 120, 27, 58, { 50, 20, 8, 75, 70 },
        u"bricklayer;plasterer;excavator driver;brigade leader;head of a building trust;steel erector",
        u"%1 building trust;Building site No. %2", u"building of the %1 works;five-year plan met early" },
    SynthSector { "transport"_L1, u"транспорта", u"transport", 60, 28, 58, { 90, 260, 8, 60, 60 },
        u"locomotive driver;railway dispatcher;ship's captain;lorry driver;pilot;track foreman",
        u"%1 depot;%1 railway;%1 shipping company", u"heavy trains driven in %3;transport for the front" },
    SynthSector { "communications"_L1, u"связи", u"communications", 480, 30, 57, { 10, 5, 1, 6, 10 },
        u"+postwoman;telegraph operator;installer", u"%1 post office;%1 telephone exchange",
        u"five-year plan met early" },
    SynthSector { "trade-services"_L1, u"торговли и бытового обслуживания", u"trade and services", 780, 30, 58,
        { 5, 1, 1, 20, 15 }, u"shop assistant;cook;shop director;tailor", u"%1 department store;%1 canteen",
        u"five-year plan met early" },
    SynthSector { "science"_L1, u"науки", u"science", 50, 40, 75, { 30, 60, 6, 35, 130 },
        u"physicist;chemist;mathematician;academician;institute director;plant breeder",
        u"%1 Institute of the Academy of Sciences;%1 research institute", u"services to science" },
    SynthSector { "defence-industry"_L1, u"оборонной промышленности", u"defence industry", 40, 32, 65,
        { 10, 220, 14, 60, 60 }, u"chief designer;weapon designer;works director;fitter;test engineer",
        u"Works No. %2;Design Bureau No. %2", u"making of new equipment" },
    SynthSector { "culture"_L1, u"культуры", u"culture", 220, 50, 78, { 20, 1, 1, 18, 190 },
        u"actor;writer;composer;ballet dancer;film director;painter", u"%1 theatre;Union of Writers;%1 film studio",
        u"services to culture" },
    SynthSector { "education"_L1, u"просвещения", u"education", 640, 40, 70, { 20, 1, 1, 14, 90 },
        u"teacher;school director;rector", u"School No. %2;%1 university", u"services to the teaching of the young" },
    SynthSector { "health"_L1, u"здравоохранения", u"health", 450, 40, 72, { 30, 2, 2, 20, 130 },
        u"surgeon;district doctor;chief physician;ophthalmologist", u"City Hospital No. %2;%1 clinic",
        u"services to health" },
    SynthSector { "sport"_L1, u"спорта", u"sport", 300, 40, 70, { 0, 0, 0, 1, 15 }, u"coach;athlete",
        u"%1 sports society", u"services to sport" },
    SynthSector { "state"_L1, u"государственных органов", u"state administration", 60, 45, 70, { 20, 15, 10, 30, 40 },
        u"first secretary of a regional committee;minister;chairman of a district executive committee",
        u"%1 regional committee;%1 district executive committee", u"services to the state" },
    SynthSector { "other"_L1, u"разных отраслей", u"various branches", 250, 30, 65, { 10, 5, 2, 10, 15 },
        u"worker;foreman", u"%1 enterprise", u"long and blameless work" },
};

constexpr std::array Republics {
    SynthRepublic { u"Russian SFSR", u"РСФСР", 1917, 390, 620, SynthNation::Russian, 900,
        u"Krasnodar Krai;Stavropol Krai;Altai Krai;Rostov Oblast;Voronezh Oblast;Omsk Oblast;Kursk Oblast;Saratov "
        u"Oblast;Chelyabinsk Oblast;"
        u"Novosibirsk Oblast;Tambov Oblast;Bashkir ASSR;Tatar ASSR;Moscow Oblast;Orenburg Oblast;Kemerovo "
        u"Oblast;Sverdlovsk Oblast;Leningrad "
        u"Oblast;Krasnoyarsk Krai;Perm Oblast;Yakut ASSR;Primorsky Krai" },
    SynthRepublic { u"Ukrainian SSR", u"Украинской ССР", 1919, 240, 180, SynthNation::Ukrainian, 850,
        u"Poltava Oblast;Vinnitsa Oblast;Kiev Oblast;Dnepropetrovsk Oblast;Chernigov Oblast;Zhitomir Oblast;Odessa "
        u"Oblast;Kherson Oblast;"
        u"Ternopol Oblast;Lvov Oblast;Zaporozhye Oblast;Kharkov Oblast;Sumy Oblast" },
    SynthRepublic { u"Byelorussian SSR", u"Белорусской ССР", 1919, 40, 40, SynthNation::Belarusian, 850,
        u"Minsk Oblast;Gomel Oblast;Brest Oblast;Grodno Oblast;Mogilev Oblast;Vitebsk Oblast" },
    SynthRepublic { u"Uzbek SSR", u"Узбекской ССР", 1924, 70, 25, SynthNation::Uzbek, 820,
        u"Fergana Oblast;Andizhan Oblast;Samarkand Oblast;Tashkent Oblast;Bukhara Oblast;Khorezm Oblast;Surkhandarya "
        u"Oblast;Karakalpak ASSR" },
    SynthRepublic { u"Turkmen SSR", u"Туркменской ССР", 1924, 22, 8, SynthNation::Turkmen, 820,
        u"Mary Oblast;Chardzhou Oblast;Tashauz Oblast;Ashkhabad Oblast" },
    SynthRepublic { u"Tajik SSR", u"Таджикской ССР", 1929, 28, 7, SynthNation::Tajik, 800,
        u"Leninabad Oblast;Kulyab Oblast;Kurgan-Tyube Oblast;Gissar Valley" },
    SynthRepublic { u"Georgian SSR", u"Грузинской ССР", 1936, 65, 22, SynthNation::Georgian, 880,
        u"Abkhaz ASSR;Adzhar ASSR;Makharadze District;Zugdidi District;Gori District;Sighnaghi District" },
    SynthRepublic { u"Azerbaijan SSR", u"Азербайджанской ССР", 1936, 38, 18, SynthNation::Azerbaijani, 840,
        u"Nagorno-Karabakh AO;Nakhichevan ASSR;Lenkoran District;Agdam District;Sabirabad District" },
    SynthRepublic { u"Armenian SSR", u"Армянской ССР", 1936, 14, 12, SynthNation::Armenian, 940,
        u"Echmiadzin District;Oktemberyan District;Artashat District;Kirovakan" },
    SynthRepublic { u"Kazakh SSR", u"Казахской ССР", 1936, 82, 40, SynthNation::Kazakh, 560,
        u"Alma-Ata Oblast;Kustanay Oblast;Taldy-Kurgan Oblast;Karaganda Oblast;Chimkent Oblast;Kokchetav "
        u"Oblast;Pavlodar Oblast;Guryev Oblast" },
    SynthRepublic { u"Kirghiz SSR", u"Киргизской ССР", 1936, 26, 8, SynthNation::Kirghiz, 680,
        u"Frunze Oblast;Osh Oblast;Issyk-Kul Oblast;Naryn Oblast" },
    SynthRepublic { u"Moldavian SSR", u"Молдавской ССР", 1940, 18, 7, SynthNation::Moldavian, 720,
        u"Slobodzeya District;Orgeyev District;Rybnitsa District;Beltsy" },
    SynthRepublic { u"Lithuanian SSR", u"Литовской ССР", 1940, 12, 9, SynthNation::Lithuanian, 900,
        u"Kaunas District;Panevezhis District;Shyaulyay District;Vilnius" },
    SynthRepublic { u"Latvian SSR", u"Латвийской ССР", 1940, 10, 10, SynthNation::Latvian, 760,
        u"Yelgava District;Bauska District;Valmiera District;Riga" },
    SynthRepublic { u"Estonian SSR", u"Эстонской ССР", 1940, 8, 7, SynthNation::Estonian, 820,
        u"Tartu District;Viljandi District;Rakvere District;Tallinn" },
};
static_assert(Republics.size() == SynthRepublicCount);

} // namespace

QLatin1StringView synthAwardId(SynthAward award)
{
    return AwardIds[size_t(award)];
}

std::span<const SynthWave> synthWaves()
{
    return Waves;
}

std::span<const SynthSector, SynthSectorCount> synthSectors()
{
    return Sectors;
}

size_t synthEra(int year)
{
    return year <= 1938 ? 0 : year <= 1947 ? 1 : year <= 1959 ? 2 : year <= 1991 ? 3 : 4;
}

std::span<const SynthRepublic> synthRepublics()
{
    return Republics;
}

std::array<int, SynthRepublicCount> synthRepublicWeights(int year, quint8 sector)
{
    const bool isField = Sectors[sector].word == "agriculture"_L1;
    std::array<int, SynthRepublicCount> weights {};
    for (size_t i = 0; i < weights.size(); ++i) {
        const SynthRepublic &republic = Republics[i];
        weights[i] = year < republic.firstYear ? 0 : isField ? republic.fieldWeight : republic.otherWeight;
    }
    return weights;
}

QStringView synthRussianRegions()
{
    return u"Moscow;Saint Petersburg;Moscow Oblast;Krasnodar Krai;Chelyabinsk "
           u"Oblast;Tatarstan;Bashkortostan;Sverdlovsk Oblast;Rostov Oblast;"
           u"Kemerovo Oblast;Sakha (Yakutia);Novosibirsk Oblast;Perm Krai;Altai Krai;Volgograd Oblast;Nizhny Novgorod "
           u"Oblast;Samara Oblast;"
           u"Belgorod Oblast;Buryatia;Primorsky Krai;Tver Oblast;Arkhangelsk Oblast;Kaliningrad Oblast;Omsk "
           u"Oblast;Tula Oblast;Dagestan";
}

QStringView synthDistricts()
{
    return u"Oktyabrsky Leninsky Kirovsky Kalininsky Sovetsky Krasnoarmeysky Novoselitsky Verkhnedolinsky Zarechny "
           u"Stepnoy Lesnoy Rodnikovsky "
           u"Beryozovsky Pervomaysky Komsomolsky Ozyorny Kamensky Pokrovsky Nikolayevsky Alexandrovsky Mikhaylovsky "
           u"Petrovsky Vasilyevsky "
           u"Ivanovsky Semyonovsky Sosnovsky Dubovsky Lugovoy Polevoy Severny Yuzhny Vostochny Zapadny Krasnogorsky "
           u"Belogorsky Chernorechensky "
           u"Zelenogorsky Solnechny Sadovy Vinogradny Yagodny Gorny Dolinsky Primorsky Tsentralny Znamensky Troitsky "
           u"Uspensky Bogdanovsky "
           u"Mirny Svetly Yasny Shevchenkovsky Frunzensky Chapayevsky Budyonnovsky Kuybyshevsky Dzerzhinsky "
           u"Ordzhonikidzevsky "
           u"Telmansky Gorkovsky Pushkinsky Lermontovsky Chekhovsky Michurinsky Timiryazevsky Krasny Novy Stary "
           u"Bolshoy Maly Rudny Torfyanoy";
}

QStringView synthNamesakes()
{
    return u"Lenin;Kirov;Pravda;Red October;Path to Communism;Kalinin;Dawn;Victory;First of "
           u"May;Michurin;Peace;Chapayev;Progress;Friendship;"
           u"Memory of Lenin;Zhdanov;Russia;Iskra;Banner of Labour;Red Partisan;Frunze;Gorky;New Life;Ukraine;Land "
           u"of Soviets;Avant-garde;Voroshilov;Karl Marx;Ernst Thälmann;Communard;Shevchenko;Giant;Kuybyshev;Red Star;"
           u"Dimitrov;Spring;Rosa Luxemburg;Budyonny;Kuznetsk;Volga;Ural;Don;Dnieper;Pamir;Azov;Baltic;Polar";
}

} // namespace phalera
