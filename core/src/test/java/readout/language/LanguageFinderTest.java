package readout.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of our own in many languages. */
class LanguageFinderTest {
    private final LanguageFinder finder = new LanguageFinder();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The two ministers met in the harbour town on Monday and agreed that the ferry will run again.",
                "de | Die beiden Minister trafen sich am Montag in der Hafenstadt und einigten sich darauf, dass die Fähre wieder fährt.",
                "fr | Les deux ministres se sont rencontrés lundi dans la ville portuaire et ont décidé que le bac reprendra son service.",
                "es | Los dos ministros se reunieron el lunes en la ciudad portuaria y acordaron que el transbordador vuelva a funcionar.",
                "pt | Os dois ministros reuniram-se na segunda-feira na cidade portuária e decidiram que a balsa não vai parar mais.",
                "it | I due ministri si sono incontrati lunedì nella città portuale e hanno deciso che il traghetto riprenderà a navigare.",
                "nl | De twee ministers hebben elkaar maandag in de havenstad ontmoet en zijn het erover eens dat de veerboot weer vaart.",
                "pl | Obaj ministrowie spotkali się w poniedziałek w mieście portowym i uzgodnili, że prom znowu będzie pływać do wyspy.",
                "cs | Oba ministři se v pondělí sešli v přístavním městě a dohodli se, že trajekt bude znovu jezdit na ostrov, který je blízko.",
                "ro | Cei doi miniștri s-au întâlnit luni în orașul portuar și au hotărât că feribotul va circula din nou spre insulă.",
                "tr | İki bakan pazartesi günü liman kentinde bir araya geldi ve feribotun yeniden çalışması için anlaştı, daha sonra konuştu.",
                "id | Kedua menteri bertemu pada hari Senin di kota pelabuhan itu dan sepakat bahwa feri akan beroperasi lagi untuk warga.",
                "vi | Hai bộ trưởng đã gặp nhau vào thứ Hai tại thành phố cảng và đồng ý rằng phà sẽ hoạt động trở lại.",
                "sw | Mawaziri hao wawili walikutana siku ya Jumatatu katika mji wa bandari na kukubaliana kwamba kivuko kitaanza tena kazi yake.",
                "ru | Два министра встретились в понедельник в портовом городе и договорились, что паром снова будет ходить на остров.",
                "uk | Двоє міністрів зустрілися в понеділок у портовому місті й домовилися, що пором знову ходитиме на острів.",
                "ar | التقى الوزيران يوم الاثنين في مدينة الميناء واتفقا على أن تعود العبارة إلى العمل بين الجزيرة والبر.",
                "fa | دو وزیر روز دوشنبه در شهر بندری دیدار کردند و توافق کردند که کشتی دوباره به جزیره برود.",
                "he | שני השרים נפגשו ביום שני בעיר הנמל והסכימו שהמעבורת תחזור לפעול בין האי ליבשה בקרוב.",
                "hi | दोनों मंत्री सोमवार को बंदरगाह शहर में मिले और सहमत हुए कि नाव फिर से द्वीप तक चलेगी।",
                "zh | 两位部长星期一在港口城市会面，同意渡轮将重新开往该岛，并将在下个月再次举行会谈。",
                "ja | 両大臣は月曜日に港町で会談し、フェリーの運航を再開することで合意したと発表した。",
                "ko | 두 장관은 월요일 항구 도시에서 만나 여객선 운항을 다시 시작하기로 합의했다고 밝혔다. 다음 회담은 다음 달에 열린다. 섬 주민들은 이를 환영했다.",
            })
    void tells(String language, String text) {
        assertEquals(Optional.of(language), finder.find(text));
    }

    @Test
    void isNotMisledByForeignNames() {
        assertEquals(
                Optional.of("en"),
                finder.find(
                        "Le Monde and Die Zeit wrote that Los Angeles, San Juan, La Paz and El Salvador had sent aid"
                                + " to the Côte d'Ivoire, and that Médecins Sans Frontières had not been told of it."));
    }

    @Test
    void callsRunningTextOfNoKnownLanguageUnknown() {
        String made = "Bliro vunta kesmo darpil onkare vestu. Glim porta zuneki darvolo timsak urbene klofti. ";
        assertEquals(Optional.of(LanguageFinder.UNKNOWN), finder.find(made.repeat(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bonjour.", "Ce n'est pas vrai.", "12 34 56 78", "\uD83D\uDE00\uD800 \uFFFF"})
    void saysNothingOfShortTexts(String text) {
        assertEquals(Optional.empty(), finder.find(text));
    }

    @Test
    void takesNoListForAnotherLanguage() {
        String list = "Near Port Ann, three drones hit two trucks; destroyed four depots, six boats, nine guns, five"
                + " mortars, seven tunnels, eight bunkers, two tanks, ten cars and an oil tanker. ";
        Optional<String> found = finder.find(list.repeat(4));
        assertEquals("en", found.orElse("en"));
    }
}
