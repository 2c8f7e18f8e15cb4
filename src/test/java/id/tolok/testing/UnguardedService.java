package id.tolok.testing;

import org.springframework.stereotype.Service;

/** What somebody might add without thinking of permissions. */
@Service
public class UnguardedService {

    public String open() {
        return "open";
    }
}
