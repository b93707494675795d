package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Judgments in the traditions of courts; all of them invented.
class JudgmentOutlineTest {

    @Test
    void numbersParagraphsThroughThePartsOfAnEuropeanJudgment() {
        assertThat(Outlines.of("""
                JUDGMENT OF THE COURT (Second Chamber)

                7 May 2031

                (Reference for a preliminary ruling – Lamps – Article 5)

                In Case C-934/31,

                REQUEST for a preliminary ruling under Article 267 TFEU

                gives the following

                Judgment

                1 This request for a preliminary ruling concerns the interpretation of Article 5 of Regulation (EU) 2031/12.

                2 The request has been made in proceedings between Ada and the Harbour Office.

                Legal context

                3 Article 5 of Regulation (EU) 2031/12 provides:

                ‘1. Lamps shall burn at night.

                2. Keepers shall trim them.’

                The dispute in the main proceedings and the question referred for a preliminary ruling

                4 Ada keeps a lamp.

                5 The Harbour Court referred the following questions:

                ‘(1) Must a lamp burn?

                (2) Must it be trimmed?’

                Consideration of the questions referred

                The first question

                6 By its first question, the referring court asks:

                (a) whether a lamp burns;

                (b) whether it is trimmed.

                7 That must be answered in the affirmative.

                Costs

                8 Costs are for the referring court.

                On those grounds, the Court (Second Chamber) hereby rules:

                Article 5 of Regulation (EU) 2031/12 must be interpreted as meaning that lamps burn.

                [Signatures]
                """)).isEqualTo("""
                introduction | Judgment
                  paragraph 1
                  paragraph 2
                background | Legal context
                  paragraph 3
                    quotation
                background | The dispute in the main proceedings and the question referred for a preliminary ruling
                  paragraph 4
                  paragraph 5
                    quotation
                motivation | Consideration of the questions referred
                  cross_heading | The first question
                  paragraph 6
                    point (a)
                    point (b)
                  paragraph 7
                motivation | Costs
                  paragraph 8
                decision
                conclusions
                """);
    }

    @Test
    void readsTenorFactsAndReasonsOfAGermanJudgment() {
        assertThat(Outlines.of("""
                LANDGERICHT HAFENSTADT
                IM NAMEN DES VOLKES
                URTEIL
                in dem Rechtsstreit der Laternen GmbH gegen die Hafenbehörde

                Tenor
                1. Die Klage wird abgewiesen.
                2. Die Klägerin trägt die Kosten.

                Tatbestand
                1 Die Klägerin betreibt Laternen.
                2 Sie beantragt Schadensersatz.

                Entscheidungsgründe
                3 Die Klage ist unbegründet.
                4 Nach § 7 Abs. 1 der Laternenordnung haftet der Betreiber.
                """)).isEqualTo("""
                decision | Tenor
                  point 1.
                  point 2.
                background | Tatbestand
                  paragraph 1
                  paragraph 2
                motivation | Entscheidungsgründe
                  paragraph 3
                  paragraph 4
                """);
    }

    @Test
    void readsTheOutlineOfReasonsWithoutMarginNumbers() {
        assertThat(Outlines.of("""
                OBERLANDESGERICHT HAFENSTADT
                Beschluss
                Az.: 3 U 12/31

                G r ü n d e :

                I.
                Die Antragstellerin wendet sich gegen eine Verfügung.

                II.
                1. Die Beschwerde ist zulässig.
                2. Sie ist begründet.
                a) Die Laterne gehört der Antragstellerin.
                b) Dem steht nichts entgegen.
                """)).isEqualTo("""
                motivation | G r ü n d e :
                  section I.
                  section II.
                    point 1.
                    point 2.
                      subpoint a)
                      subpoint b)
                """);
    }

    @Test
    void readsACommonLawJudgmentByItsHeadings() {
        assertThat(Outlines.of("""
                Neutral Citation Number: [2031] EWHC 12 (Admin)
                IN THE HIGH COURT OF JUSTICE

                Approved Judgment

                Introduction

                1. This is a claim about a lamp.

                The facts

                2. The lamp burned out on 3 May 2030.

                3. The keeper was asleep. She relied on three matters:

                (i) the wind;

                (ii) the oil.

                Discussion

                4. Section 5(1) of the Lamps Act 2030 provides:

                “1. A keeper must be awake.”

                5. It follows that she was in breach.

                Conclusion

                6. The claim is allowed.
                """)).isEqualTo("""
                introduction | Approved Judgment
                introduction | Introduction
                  paragraph 1.
                background | The facts
                  paragraph 2.
                  paragraph 3.
                    subpoint (i)
                    subpoint (ii)
                motivation | Discussion
                  paragraph 4.
                    quotation
                  paragraph 5.
                decision | Conclusion
                  paragraph 6.
                """);
    }

    @Test
    void readsFrenchReasonsAndDispositif() {
        assertThat(Outlines.of("""
                COUR DE CASSATION
                AU NOM DU PEUPLE FRANÇAIS

                Faits et procédure

                1. Selon l'arrêt attaqué, la société exploitait une lanterne.

                Examen du moyen

                Enoncé du moyen

                2. La société fait grief à l'arrêt de rejeter sa demande.

                Réponse de la Cour

                3. Il résulte de l'article 5 de la loi que la lanterne doit brûler.

                PAR CES MOTIFS, la Cour :

                REJETTE le pourvoi.
                """)).isEqualTo("""
                background | Faits et procédure
                  paragraph 1.
                motivation | Examen du moyen
                arguments | Enoncé du moyen
                  paragraph 2.
                motivation | Réponse de la Cour
                  paragraph 3.
                decision
                """);
    }

    @Test
    void readsTheFormulasOfChineseJudgments() {
        assertThat(Outlines.of("""
                某某市海港区人民法院
                民事判决书
                （2031）某01民初12号
                原告：灯塔公司。
                原告诉称，被告未维护灯具。
                经审理查明，灯具于二〇三〇年熄灭。
                本院认为，依照《灯具管理条例》第五条，经营者应当维护灯具。
                依照《灯具管理条例》第五条之规定，判决如下：
                一、被告赔偿原告一百元。
                二、驳回其他诉讼请求。
                审判长 某某
                """)).isEqualTo("""
                arguments
                background
                motivation
                decision
                  section 一、
                  section 二、
                conclusions
                """);
    }

    @Test
    void readsJapaneseAndKoreanParts() {
        assertThat(Outlines.of("""
                令和１３年（ワ）第１２号
                判決
                主　文
                １ 原告の請求を棄却する。
                ２ 訴訟費用は原告の負担とする。
                事実及び理由
                第１ 請求
                被告は、原告に対し、金百円を支払え。
                第２ 当裁判所の判断
                灯火規則第五条によれば、灯火は夜間に点灯しなければならない。
                """)).isEqualTo("""
                decision | 主　文
                  paragraph １
                  paragraph ２
                motivation | 事実及び理由
                background | 第１ 請求
                motivation | 第２ 当裁判所の判断
                """);
        assertThat(Outlines.of("""
                서울고등법원
                판결
                사건 2031누12 과징금부과처분취소
                주문
                1. 원고의 청구를 기각한다.
                2. 소송비용은 원고가 부담한다.
                이유
                1. 기초사실
                원고는 등대를 운영한다.
                2. 판단
                등화법 제5조에 따르면 등불은 밤에 켜야 한다.
                """)).isEqualTo("""
                decision | 주문
                  section 1.
                  section 2.
                motivation | 이유
                  section 1. | 기초사실
                  section 2. | 판단
                """);
    }

    @Test
    void readsItalianAndSpanishParts() {
        assertThat(Outlines.of("""
                REPUBBLICA ITALIANA
                IN NOME DEL POPOLO ITALIANO
                SENTENZA
                Ritenuto in fatto
                1.– Il Tribunale ha sollevato la questione.
                Considerato in diritto
                2.– La questione non è fondata.
                PER QUESTI MOTIVI
                dichiara non fondata la questione.
                """)).isEqualTo("""
                introduction | SENTENZA
                background | Ritenuto in fatto
                  paragraph 1.–
                motivation | Considerato in diritto
                  paragraph 2.–
                decision | PER QUESTI MOTIVI
                """);
        assertThat(Outlines.of("""
                AUDIENCIA NACIONAL
                EN NOMBRE DE S. M. EL REY
                ANTECEDENTES DE HECHO
                PRIMERO.- La actora presentó demanda.
                SEGUNDO.- El recurso fue admitido.
                FUNDAMENTOS DE DERECHO
                PRIMERO.- El artículo 5 obliga a encender las luces.
                FALLO
                Desestimamos el recurso.
                """)).isEqualTo("""
                background | ANTECEDENTES DE HECHO
                  section PRIMERO.-
                  section SEGUNDO.-
                motivation | FUNDAMENTOS DE DERECHO
                  section PRIMERO.-
                decision | FALLO
                """);
    }

    @Test
    void readsTheDecisionOfAnAuthority() {
        assertThat(Outlines.of("""
                Data Protection Commission
                Final decision in case IN-31-12

                Factual background

                1. The inquiry concerns lamps that watch.

                Analysis and findings of the Commission

                2. Article 5 of the Lamp Regulation requires notice.

                Operative part

                3. The controller is reprimanded.
                """)).isEqualTo("""
                background | Factual background
                  paragraph 1.
                motivation | Analysis and findings of the Commission
                  paragraph 2.
                decision | Operative part
                  paragraph 3.
                """);
    }

    @Test
    void takesNoActForAJudgment() {
        assertThat(Outlines.of("""
                Act on Courts

                Article 1
                Decision
                1. IN THE HIGH COURT a judgment has an introduction, a background and a conclusion.

                Article 2
                Judgment
                1. The judgment holds the operative part.
                """)).doesNotContain("motivation", "introduction |", "decision |");
    }
}
