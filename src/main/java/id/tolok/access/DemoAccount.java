package id.tolok.access;

/** An account that anybody may try: name and password stand on the sign-in page. */
public record DemoAccount(String name, String password, Role role) {}
