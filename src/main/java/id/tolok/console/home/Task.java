package id.tolok.console.home;

import com.vaadin.flow.component.icon.VaadinIcon;

/** Something that waits for the person who looks: a sentence and where to do it. */
public record Task(VaadinIcon icon, String sentence, String address) {}
