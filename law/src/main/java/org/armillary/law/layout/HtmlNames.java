package org.armillary.law.layout;

import java.util.Set;

/// What names of elements, roles and classes say of a web page's parts.
final class HtmlNames {

    /// Elements that begin a line of their own.
    static final Set<String> BLOCKS = words("""
            p div h1 h2 h3 h4 h5 h6 li tr td th table tbody thead tfoot section article header footer nav main
            ul ol dl dt dd blockquote pre hr form fieldset figure figcaption address aside details summary
            caption center body legend menu dir dialog""");

    /// Elements set in bold type.
    static final Set<String> BOLD = words("b strong th");

    /// Elements set in italics.
    static final Set<String> ITALIC = words("i em cite");

    /// Blocks with room before and after them.
    static final Set<String> SPACED = words("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote section article figure pre");

    /// Elements a page does not show as text.
    static final Set<String> UNSHOWN = words("""
            script style template noscript iframe object embed svg math head select option datalist audio video
            canvas map""");

    /// Elements that are parts of the site around a document.
    static final Set<String> SITE_TAGS = words("nav aside form button menu dialog footer");

    /// Roles of such parts (WAI-ARIA).
    static final Set<String> SITE_ROLES =
            words("navigation banner contentinfo search complementary menu menubar dialog toolbar tablist");

    /// Class names and identifiers that sites give such parts.
    static final Set<String> SITE_CLASSES = words("""
            nav navbar navigation menu menublock breadcrumb breadcrumbs sidebar cookie cookies toolbar skiplink
            skip share social pagination pager modal dropdown siteheader sitefooter topbar masthead searchbox
            sr-only visually-hidden visuallyhidden btn button affixsidebarwrapper""");

    /// Elements that hold text, not parts of a page.
    static final Set<String> TEXT_BLOCKS = words("p h1 h2 h3 h4 h5 h6 table ol dl pre blockquote td li span");

    private HtmlNames() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
