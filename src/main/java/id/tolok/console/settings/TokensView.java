package id.tolok.console.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.api.ApiToken;
import id.tolok.api.ApiTokens;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.Ask;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The tokens of other systems: what each may do, when it was used last; new ones, and the end of old ones. */
@Route(value = "settings/tokens", layout = MainLayout.class)
@InNavigation(value = Area.SETTINGS, order = 5, titleKey = "settings.tokens.title")
@Requires(Permission.ACCESS_MANAGE)
public class TokensView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final String DESCRIPTION = "/api/docs";

    private final transient ApiTokens tokens;
    private final transient Clock clock;
    private final Grid<ApiToken> list = new Grid<>();

    TokensView(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        list.getElement().setAttribute("aria-label", getTranslation(titleKey()));
        list.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        list.addColumn(ApiToken::system)
                .setHeader(getTranslation("settings.tokens.system"))
                .setAutoWidth(true);
        list.addColumn(this::scopes)
                .setHeader(getTranslation("settings.tokens.scopes"))
                .setWidth("18rem")
                .setFlexGrow(1);
        list.addComponentColumn(this::state)
                .setHeader(getTranslation("settings.accounts.state"))
                .setAutoWidth(true);
        list.addColumn(token -> Formats.date(token.expires(), getLocale()))
                .setHeader(getTranslation("settings.tokens.expires"))
                .setAutoWidth(true);
        list.addColumn(token -> token.lastUsed()
                        .map(time -> Formats.time(time, getLocale()))
                        .orElse("–"))
                .setHeader(getTranslation("settings.tokens.used"))
                .setAutoWidth(true);
        list.addColumn(token -> ActorName.of(token.createdBy(), this))
                .setHeader(getTranslation("settings.tokens.by"))
                .setAutoWidth(true);
        list.addComponentColumn(this::revocation).setAutoWidth(true).setFlexGrow(0);
        list.setEmptyStateComponent(new EmptyState(
                VaadinIcon.KEY, getTranslation("settings.tokens.none"), getTranslation("settings.tokens.none-help")));
        getContent().setSizeFull();
        getContent().add(header(), list);
        getContent().expand(list);
        refresh();
    }

    private PageHeader header() {
        var description = new Anchor(DESCRIPTION, getTranslation("settings.tokens.description"), AnchorTarget.BLANK);
        description.setRouterIgnore(true);
        var create = new Button(
                getTranslation("settings.tokens.new"),
                VaadinIcon.PLUS.create(),
                click -> new TokenDialog(tokens, LocalDate.now(clock), this::refresh).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader(getTranslation(titleKey()), description, create)
                .subtitle(getTranslation("settings.tokens.subtitle"));
    }

    private void refresh() {
        list.setItems(tokens.all());
    }

    private String scopes(ApiToken token) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> getTranslation(TokenDialog.key(scope)))
                .collect(Collectors.joining(", "));
    }

    private StateBadge state(ApiToken token) {
        if (token.revoked().isPresent()) {
            return new StateBadge(getTranslation("settings.tokens.revoked"), StateBadge.Tone.BAD);
        }
        return token.opensOn(LocalDate.now(clock))
                ? new StateBadge(getTranslation("settings.tokens.good"), StateBadge.Tone.GOOD)
                : new StateBadge(getTranslation("settings.tokens.expired"), StateBadge.Tone.WARNING);
    }

    private Button revocation(ApiToken token) {
        var button = new Button(
                getTranslation("settings.tokens.revoke"),
                click -> Ask.beforeDanger(
                        getTranslation("settings.tokens.revoke"),
                        getTranslation("settings.tokens.revoke-text", token.system()),
                        getTranslation("settings.tokens.revoke"),
                        () -> {
                            tokens.revoke(token.id());
                            refresh();
                        }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("settings.tokens.revoke") + " " + token.system());
        button.setVisible(token.revoked().isEmpty());
        return button;
    }

    @Override
    public String titleKey() {
        return "settings.tokens.title";
    }
}
