package org.armillary.law.layout;

import java.util.Set;

/// The words beside a number that make it a page's, and those that make it a provision's, in many languages.
final class PageWords {

    private static final Set<String> PAGES = words("""
            page pages pg seite pagina pagine pag página páginas pág pàgina strona str strana oldal sivu sida
            side lehekülg puslapis lappuse stran stranica страница стр сторінка σελίδα σελ sayfa halaman trang
            صفحة עמוד 頁 页 쪽 페이지 면 лист blad bl folha fls fl""");

    private static final Set<String> UNITS = words("""
            article articles art artículo articulo artigo articolo artikel articol artykuł section sections sec
            sect sección sezione seção secção part parte partie teil chapter chapitre capítulo capitulo capo
            kapitel title titre titolo título titel tytuł subtitle division subdivision subpart annex annexe
            anexo allegato anhang anlage bijlage załącznik schedule appendix rule regulation règle clause
            cláusula paragraph paragraphe párrafo parágrafo paragrafo absatz abschnitt unterabschnitt buch book
            livre libro livro recital considerant point item number no nr nummer step hoofdstuk afdeling lid
            rozdział dział ust § §§ principle principe question table figure form exhibit статья глава раздел
            пункт приложение""");

    private static final String EAST_ASIAN_UNITS = "条條章節节編编款項项号號部篇目조장절항호목편관則则";

    private PageWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /// Whether a word, in lower case, is one for "page".
    static boolean isPage(String word) {
        return PAGES.contains(word);
    }

    /// Whether a word, in lower case, is what a provision or a part of a text is called.
    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    /// Whether a sign after a number is what a provision is called: 条, 조.
    static boolean isEastAsianUnit(char sign) {
        return EAST_ASIAN_UNITS.indexOf(sign) >= 0;
    }
}
