package id.tolok.console.component;

import com.vaadin.flow.component.html.Anchor;

/** A link to another screen of the console. */
public final class Way {

    private Way() {}

    public static Anchor to(String address, String text) {
        return new Anchor(address, text);
    }

    /** To be filled by whoever shows it. */
    public static Anchor to(String address) {
        return new Anchor(address, "");
    }
}
